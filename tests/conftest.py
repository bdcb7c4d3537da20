from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# How long inputs take to make is the machine's doing.
settings.register_profile("shoal", suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shoal")


@pytest.fixture(autouse=True, scope="session")
def user_data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what commands record, and sessions and notes, out of the user's own folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHOAL_DATA", str(tmp_path_factory.mktemp("user")))
        yield

from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="session")
def user_data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what commands record, and sessions and notes, out of the user's own folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHOAL_DATA", str(tmp_path_factory.mktemp("user")))
        yield

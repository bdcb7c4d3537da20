"""From a name of the configuration to a model, or to a cascade of several."""

from contextlib import ExitStack
from pathlib import Path

from shoal.config import NamedModel, named_model
from shoal.errors import UsageError
from shoal.models.base import Model
from shoal.models.calibration import Calibration
from shoal.models.cascade import Cascade
from shoal.models.load import load_model

__all__ = ["load_named"]


def load_named(name: str, *, engine: str) -> Model:
    """Load the model that `[models.NAME]` describes.

    Raises:
        UsageError: there is no such name, or its table is wrong.
        ModelLoadError: as `load_model`.
    """
    named = named_model(name)
    settings = named.settings
    if settings.cascade is not None:
        return _cascade(named, settings.cascade, engine)
    assert settings.spec is not None
    return load_model(
        settings.spec, engine=engine, context=settings.context, threads=settings.threads
    )


def _cascade(named: NamedModel, specs: list[str], engine: str) -> Cascade:
    settings = named.settings
    curves = [Calibration.load(Path(path)) for path in settings.calibration or ()]
    with ExitStack() as opened:
        models: list[Model] = []
        for spec in specs:
            is_name = ":" not in spec and spec != "embedded"
            if is_name and named_model(spec).settings.cascade is not None:
                raise UsageError(
                    f"[models.{named.name}] in {named.source}: {spec} is a cascade itself; list "
                    "its models."
                )
            model = load_model(spec, engine=engine)
            opened.callback(model.close)
            models.append(model)
        if settings.threshold is None:
            cascade = Cascade(models, calibration=curves)
        else:
            cascade = Cascade(models, calibration=curves, threshold=settings.threshold)
        opened.pop_all()
    return cascade

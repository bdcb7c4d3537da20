"""Training data that small models write and review: GRA (arXiv 2504.12322) with checks.

settings = Settings("trajectories", n=500, tools="math,dates", reviewers=0)
synthesize(settings, Path("data"))
"""

from shoal.synthesis.calibration import Calibrated, calibrate
from shoal.synthesis.player import Player, Sources
from shoal.synthesis.queue import Queue
from shoal.synthesis.run import Outcome, synthesize
from shoal.synthesis.settings import Settings
from shoal.synthesis.workers import Progress

__all__ = [
    "Calibrated",
    "Outcome",
    "Player",
    "Progress",
    "Queue",
    "Settings",
    "Sources",
    "calibrate",
    "synthesize",
]

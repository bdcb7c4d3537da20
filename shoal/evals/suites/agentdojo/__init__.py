"""AgentDojo (Debenedetti et al., 2024): tasks whose tools return injected instructions."""

from shoal.evals.suites.agentdojo.suite import AgentDojo
from shoal.evals.suites.agentdojo.wheel import fetch, find

__all__ = ["AgentDojo", "fetch", "find"]

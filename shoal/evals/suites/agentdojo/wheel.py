"""AgentDojo's package.

Installed, it would bring the clients of five model services. Its tasks and checks need five
small packages, which are unpacked beside it.
"""

from shoal.evals.suites.wheels import Package

__all__ = ["VERSION", "fetch", "find"]

VERSION = "0.1.35"
_WHEELS = {
    f"agentdojo=={VERSION}": "364bea4219716b716bf639f504d195943f7f6a5535d312ca41d7098704a2affd",
    "deepdiff==8.6.1": "ee8708a7f7d37fb273a541fa24ad010ed484192cd0c4ffc0fa0ed5e2d4b9e78b",
    "dnspython==2.8.0": "01d9bbc4a2d76bf0db7c1f729812ded6d912bd318d3b1cf81d30c0f845dbf3af",
    "docstring-parser==0.17.0": "cf2569abd23dce8099b300f9b4fa8191e9582dda731fd533daf54c4551658708",
    "email-validator==2.3.0": "80f13f623413e6b197ae73bb10bf4eb0908faf509ad8362c5edeb0be7fd450b4",
    "orderly-set==5.5.0": "46f0b801948e98f427b412fcabb831677194c05c3b699b80de260374baa0b1e7",
}
_PACKAGE = Package("agentdojo", "AgentDojo", "agentdojo/default_suites", _WHEELS)
find, fetch = _PACKAGE.find, _PACKAGE.fetch

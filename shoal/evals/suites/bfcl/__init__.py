"""BFCL, the Berkeley Function-Calling Leaderboard: its cases, checkers and simulated APIs."""

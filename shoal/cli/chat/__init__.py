"""`shoal chat`: a conversation with a team, in a terminal or through a pipe."""

from shoal.cli.chat.command import chat

__all__ = ["chat"]

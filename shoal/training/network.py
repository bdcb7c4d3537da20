"""A small Llama in torch: RMSNorm, rotary positions, SwiGLU, tied embeddings.

The parameters carry the names of Hugging Face's `LlamaForCausalLM`, and rotary
positions are in its half-split order, so the export is a plain mapping.
"""

from itertools import pairwise
from typing import Any, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from shoal.training.config import PLAIN_LENGTH, Shape

__all__ = ["Llama", "document_mask"]


class _Block(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        width = shape.width
        self.heads = shape.heads
        self.input_layernorm = nn.RMSNorm(width, eps=1e-5)
        self.q_proj = nn.Linear(width, width, bias=False)
        self.k_proj = nn.Linear(width, width, bias=False)
        self.v_proj = nn.Linear(width, width, bias=False)
        self.o_proj = nn.Linear(width, width, bias=False)
        self.post_attention_layernorm = nn.RMSNorm(width, eps=1e-5)
        self.gate_proj = nn.Linear(width, shape.hidden, bias=False)
        self.up_proj = nn.Linear(width, shape.hidden, bias=False)
        self.down_proj = nn.Linear(shape.hidden, width, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Any) -> Tensor:
        return self.finish(x, _attend(*self.project(x, cos, sin), mask))

    def project(self, x: Tensor, cos: Tensor, sin: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Queries, keys and values of (batch, heads, length, size)."""
        batch, length, _ = x.shape
        h = self.input_layernorm(x)

        def split(t: Tensor) -> Tensor:
            return t.view(batch, length, self.heads, -1).transpose(1, 2)

        q, k, v = split(self.q_proj(h)), split(self.k_proj(h)), split(self.v_proj(h))
        return _rotate(q, cos, sin), _rotate(k, cos, sin), v

    def finish(self, x: Tensor, attended: Tensor) -> Tensor:
        """All that follows attention."""
        batch, length, width = x.shape
        x = x + self.o_proj(attended.transpose(1, 2).reshape(batch, length, width))
        h = self.post_attention_layernorm(x)
        return x + self.down_proj(F.silu(self.gate_proj(h)) * self.up_proj(h))


class Llama(nn.Module):
    """A decoder-only Llama that scores only the positions it is asked for."""

    cos: Tensor
    sin: Tensor

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.embed_tokens = nn.Embedding(shape.vocabulary, shape.width)
        self.layers = nn.ModuleList(_Block(shape) for _ in range(shape.layers))
        self.norm = nn.RMSNorm(shape.width, eps=1e-5)
        size = shape.width // shape.heads
        frequency = shape.rope_base ** (-torch.arange(0, size, 2).float() / size)
        angle = torch.outer(torch.arange(shape.context).float(), frequency)
        self.register_buffer("cos", torch.cat((angle.cos(), angle.cos()), -1), persistent=False)
        self.register_buffer("sin", torch.cat((angle.sin(), angle.sin()), -1), persistent=False)
        self._initialise()

    def _initialise(self) -> None:
        nn.init.normal_(self.embed_tokens.weight, std=0.02)
        for name, parameter in self.layers.named_parameters():
            if parameter.ndim == 2:
                # What writes to the residual stream starts at zero: each block begins as identity.
                if name.endswith(("o_proj.weight", "down_proj.weight")):
                    nn.init.zeros_(parameter)
                else:
                    nn.init.normal_(parameter, std=parameter.shape[1] ** -0.5)

    def forward(
        self, ids: Tensor, positions: Tensor | None = None, documents: Tensor | None = None
    ) -> Tensor:
        """Logits of shape (batch, length, vocabulary), or (n, vocabulary) for `positions`.

        Args:
            ids: Token ids, (batch, length), padded on the right.
            positions: A boolean mask of (batch, length); only those are scored.
            documents: Numbers of (batch, length): tokens see those of their own number alone.
        """
        mask = None if documents is None else document_mask(documents)
        x = self.trunk(ids, mask)
        return self.scores(x if positions is None else x[positions])

    def trunk(self, ids: Tensor, mask: Any = None) -> Tensor:
        """The residual stream after all blocks; `mask` as `document_mask` makes it."""
        length = ids.shape[1]
        x = self.embed_tokens(ids)
        cos, sin = self.cos[:length].to(x.dtype), self.sin[:length].to(x.dtype)
        for block in self.layers:
            x = block(x, cos, sin, mask)
        return x

    def scores(self, x: Tensor) -> Tensor:
        """Logits of what `trunk` gave."""
        return F.linear(self.norm(x), self.embed_tokens.weight)


def document_mask(documents: Tensor) -> Any:
    """What lets each token see itself and what stands before it in its own document.

    On a GPU a block mask of FlexAttention, which skips the blocks that hold nothing; else the
    lengths of the documents, row after row, of which each is then attended to by itself: that
    takes a fraction of what a mask of all pairs would.
    """
    batch, length = documents.shape
    if not documents.is_cuda:
        changes = documents[:, 1:] != documents[:, :-1]
        starts = torch.cat((torch.ones(batch, 1, dtype=torch.bool), changes), 1).flatten()
        found = cast("list[int]", starts.nonzero().flatten().tolist())  # pyright: ignore[reportUnknownMemberType]
        places = [*found, batch * length]
        return [end - start for start, end in pairwise(places)]
    from torch.nn.attention.flex_attention import create_block_mask

    def seen(b: Tensor, h: Tensor, q: Tensor, kv: Tensor) -> Tensor:
        return (documents[b, q] == documents[b, kv]) & (q >= kv)

    return create_block_mask(seen, batch, None, length, length, device=documents.device)


def _attend(q: Tensor, k: Tensor, v: Tensor, mask: Any) -> Tensor:
    if mask is None:
        return F.scaled_dot_product_attention(q, k, v, is_causal=True)
    if isinstance(mask, list):
        batch, heads, length, size = q.shape
        lengths = cast("list[int]", mask)

        def pieces(t: Tensor) -> tuple[Tensor, ...]:
            return torch.split(t.transpose(0, 1).reshape(heads, -1, size), lengths, 1)

        done = [
            _attend_document(*part) for part in zip(pieces(q), pieces(k), pieces(v), strict=True)
        ]
        return torch.cat(done, 1).view(heads, batch, length, size).transpose(0, 1)
    from torch.nn.attention.flex_attention import flex_attention

    return flex_attention(q, k, v, block_mask=mask)  # pyright: ignore[reportReturnType]


def _attend_document(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Causal attention on a CPU, each of (heads, length, size)."""
    length = q.shape[1]
    if length > PLAIN_LENGTH:
        return F.scaled_dot_product_attention(q[None], k[None], v[None], is_causal=True)[0]
    later = torch.full((length, length), float("-inf"), dtype=q.dtype).triu(1)
    scores = torch.baddbmm(later.expand(len(q), -1, -1), q, k.mT, alpha=q.shape[2] ** -0.5)
    return scores.softmax(-1) @ v


def _rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    half = x.shape[-1] // 2
    turned = torch.cat((-x[..., half:], x[..., :half]), -1)
    return x * cos + turned * sin

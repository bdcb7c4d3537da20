# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportPrivateImportUsage=false
"""Muon for the matrices, AdamW for the rest, on float32 copies of bfloat16 weights.

Muon: K. Jordan et al., "Muon: an optimizer for hidden layers in neural networks"
(2024): momentum, orthogonalised by a quintic Newton-Schulz iteration.
"""

from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor, nn

__all__ = ["MixedOptimizer"]

_COEFFICIENTS = (3.4445, -4.7750, 2.0315)


class MixedOptimizer:
    """Steps a bfloat16 network through float32 master weights.

    Args:
        network: The network whose parameters are trained in place.
        matrix_rate: Muon's learning rate for the blocks' matrices.
        other_rate: AdamW's learning rate for embeddings and norms.
        decay: Decoupled weight decay of the matrices.
    """

    def __init__(
        self,
        network: nn.Module,
        *,
        matrix_rate: float = 0.02,
        other_rate: float = 0.004,
        decay: float = 0.01,
    ):
        self.parameters = dict(network.named_parameters())
        self.master = {name: p.detach().float().clone() for name, p in self.parameters.items()}
        self.matrices = [n for n, p in self.parameters.items() if p.ndim == 2 and "layers" in n]
        self.others = [n for n in self.parameters if n not in self.matrices]
        self.momentum = {name: torch.zeros_like(self.master[name]) for name in self.matrices}
        self.matrix_rate, self.decay = matrix_rate, decay
        self.adam = torch.optim.AdamW(
            [self.master[name] for name in self.others],
            lr=other_rate,
            betas=(0.9, 0.98),
            weight_decay=0.0,
        )
        self.other_rate = other_rate

    def step(self, scale: float) -> None:
        """One update from the gradients; `scale` in 0..1 multiplies both learning rates."""
        torch.nn.utils.clip_grad_norm_(self.parameters.values(), 1.0)
        for names in self._alike():
            self._step_matrices(names, self.matrix_rate * scale)
        for name in self.others:
            gradient = self.parameters[name].grad
            self.master[name].grad = None if gradient is None else gradient.float()
        for group in self.adam.param_groups:
            group["lr"] = self.other_rate * scale
        self.adam.step()
        with torch.no_grad():
            torch._foreach_copy_(list(self.parameters.values()), list(self.master.values()))  # pyright: ignore[reportPrivateUsage]
            for parameter in self.parameters.values():
                parameter.grad = None

    def _alike(self) -> list[list[str]]:
        """Matrices with a gradient, those of one shape together: a stack costs one call."""
        groups: dict[torch.Size, list[str]] = {}
        for name in self.matrices:
            if self.parameters[name].grad is not None:
                groups.setdefault(self.master[name].shape, []).append(name)
        return list(groups.values())

    def _step_matrices(self, names: list[str], rate: float) -> None:
        gradients = torch.stack([self.parameters[name].grad for name in names]).float()  # pyright: ignore[reportArgumentType]
        momentum = torch.stack([self.momentum[name] for name in names]).lerp_(gradients, 0.05)
        update = _orthogonal(gradients.lerp_(momentum, 0.95))
        rows, columns = update.shape[-2:]
        masters = [self.master[name] for name in names]
        torch._foreach_mul_(masters, 1 - rate * self.decay)  # pyright: ignore[reportPrivateUsage]
        torch._foreach_add_(  # pyright: ignore[reportPrivateUsage]
            masters, list(update.unbind()), alpha=-rate * max(1.0, rows / columns) ** 0.5
        )
        torch._foreach_copy_([self.momentum[name] for name in names], list(momentum.unbind()))  # pyright: ignore[reportPrivateUsage]

    def state(self) -> dict[str, Any]:
        """Everything needed to go on from here, master weights included."""
        return {"master": self.master, "momentum": self.momentum, "adam": self.adam.state_dict()}

    def load(self, state: dict[str, Any]) -> None:
        """Go on from `state`; the network takes the master weights."""
        _copy(self.master.values(), (state["master"][name] for name in self.master))
        _copy(self.momentum.values(), (state["momentum"][name] for name in self.momentum))
        self.adam.load_state_dict(state["adam"])
        with torch.no_grad():
            for name, parameter in self.parameters.items():
                parameter.copy_(self.master[name])


def _copy(targets: Iterable[Tensor], sources: Iterable[Tensor]) -> None:
    for target, source in zip(targets, sources, strict=True):
        target.copy_(source)


def _orthogonal(gradient: Tensor, steps: int = 5) -> Tensor:
    """The nearest orthogonal matrix of each, about; the last two dimensions are the matrix."""
    a, b, c = _COEFFICIENTS
    x = gradient.bfloat16()
    tall = x.shape[-2] > x.shape[-1]
    if tall:
        x = x.mT
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(steps):
        gram = x @ x.mT
        x = a * x + (b * gram + c * gram @ gram) @ x
    return (x.mT if tall else x).float()

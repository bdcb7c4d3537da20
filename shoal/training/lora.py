"""LoRA adapters for the network of `network.py` (Hu et al. 2021, arXiv 2106.09685, section 4).

Beside each matrix W of a block stands a product of two thin ones: x W' + (alpha / rank) x A' B'.
Only A and B are trained. B starts at zero, so that an adapter begins as the network it is for.
"""

from typing import TYPE_CHECKING, Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from shoal.training.config import AdapterConfig
from shoal.training.network import Llama

if TYPE_CHECKING:
    from shoal.training.export_lora import Pair

__all__ = ["AdapterOptimizer", "adapt", "adapter_of", "merge", "pairs_of"]

_MATRICES = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")


class LoraLinear(nn.Module):
    """A frozen matrix with an adapter beside it; float32 A and B, whatever the matrix is."""

    def __init__(self, base: nn.Linear, rank: int, scale: float, generator: torch.Generator):
        super().__init__()
        rows, columns = base.weight.shape
        self.base, self.scale = base, scale
        noise = torch.randn(rank, columns, generator=generator) * columns**-0.5
        self.lora_a = nn.Parameter(noise.to(base.weight.device))
        self.lora_b = nn.Parameter(torch.zeros(rows, rank, device=base.weight.device))

    def forward(self, x: Tensor) -> Tensor:
        low = F.linear(x, self.lora_a.to(x.dtype))
        return self.base(x) + self.scale * F.linear(low, self.lora_b.to(x.dtype))


def adapt(network: Llama, config: AdapterConfig) -> Llama:
    """The network with its matrices frozen and a fresh adapter at each, changed in place."""
    generator = torch.Generator().manual_seed(config.seed)
    for parameter in network.parameters():
        parameter.requires_grad_(False)
    for block in network.layers:
        for name in _MATRICES:
            base = getattr(block, name)
            setattr(
                block, name, LoraLinear(base, config.rank, config.alpha / config.rank, generator)
            )
    return network


def adapter_of(network: Llama) -> dict[str, Tensor]:
    """A and B by name: `layers.0.q_proj.lora_a` of (rank, columns), `lora_b` of (rows, rank)."""
    return {name: p for name, p in network.named_parameters() if "lora_" in name}


def pairs_of(adapter: dict[str, Tensor]) -> "dict[str, Pair]":
    """A and B of each matrix as arrays, for the exports."""
    modules = [name.removesuffix(".lora_a") for name in adapter if name.endswith(".lora_a")]
    return {
        module: (adapter[f"{module}.lora_a"].numpy(), adapter[f"{module}.lora_b"].numpy())
        for module in modules
    }


def merge(network: Llama, adapter: dict[str, Tensor], scale: float) -> Llama:
    """A network without adapters, in place, whose matrices take the adapter in."""
    with torch.no_grad():
        for name, a in adapter.items():
            if name.endswith("lora_a"):
                module = name.removesuffix(".lora_a")
                weight = network.get_parameter(f"{module}.weight")
                b = adapter[f"{module}.lora_b"]
                weight += (scale * b.float() @ a.float()).to(weight.dtype)
    return network


class AdapterOptimizer:
    """AdamW on the adapters alone."""

    def __init__(self, network: Llama, rate: float):
        self.parameters = adapter_of(network)
        self.rate = rate
        self.adam = torch.optim.AdamW(
            list(self.parameters.values()), lr=rate, betas=(0.9, 0.98), weight_decay=0.0
        )

    def step(self, scale: float) -> None:
        """One update from the gradients; `scale` in 0..1 multiplies the learning rate."""
        torch.nn.utils.clip_grad_norm_(self.parameters.values(), 1.0)
        for group in self.adam.param_groups:
            group["lr"] = self.rate * scale
        self.adam.step()  # pyright: ignore[reportUnknownMemberType]
        self.adam.zero_grad()

    def state(self) -> dict[str, Any]:
        """Everything needed to go on from here: `master` holds A and B."""
        master = {name: p.detach().clone() for name, p in self.parameters.items()}
        return {"master": master, "adam": self.adam.state_dict()}

    def load(self, state: dict[str, Any]) -> None:
        """Go on from `state`."""
        with torch.no_grad():
            for name, parameter in self.parameters.items():
                parameter.copy_(state["master"][name])
        self.adam.load_state_dict(state["adam"])

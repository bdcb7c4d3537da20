"""JSON Schema to constraint: bounds, grounded values, llguidance grammars.

A schema is first bounded (`bounded_schema`), optionally tied to the texts its values
must come from (`ground`), and then compiled (`compile_schema`). Knows no model.
"""

from shoal.grammar.bounds import Bounds, bounded_schema
from shoal.grammar.constraint import Constraint, compile_schema
from shoal.grammar.ground import ground

__all__ = ["Bounds", "Constraint", "bounded_schema", "compile_schema", "ground"]

import subprocess
import sys
from pathlib import Path

import pytest

from shoal.errors import ModelLoadError, UsageError
from shoal.models import load_model
from shoal.models.openai import OpenAIServer
from tests.make_tiny_gguf import make_tiny_gguf


def test_a_gguf_is_loaded_by_its_spec(tiny_path: Path) -> None:
    model = load_model(f"llamacpp:{tiny_path}")
    assert model.name == "tiny"
    model.close()


def test_the_path_may_hold_colons(tiny_path: Path, tmp_path: Path) -> None:
    odd = tmp_path / "a:b.gguf"
    odd.write_bytes(tiny_path.read_bytes())
    model = load_model(f"llamacpp:{odd}")
    assert model.name == "a:b"
    model.close()


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ("hf:", "lacks its path"),
        ("openai:localhost:1#m", "address of a server must read as"),
        ("openai:http://localhost:1/v1", "names no model"),
        ("openai:", "address of a server must read as"),
        ("gpt", "'gpt' is unknown"),
        ("", "'' is unknown"),
        ("embedded:x", "unknown"),
        ("llamacpp:", "lacks its path"),
        ("llamacpp", "lacks its path"),
    ],
)
def test_specs_that_name_nothing(spec: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        load_model(spec)


def test_a_server_is_named_by_its_address_and_a_model() -> None:
    model = load_model("openai:http://localhost:1/v1/#org/model:1.7b#x")
    assert isinstance(model, OpenAIServer)
    assert (model.name, model.prompt_style) == ("org/model:1.7b#x", "chat")
    assert model.address.url == "http://localhost:1/v1"
    model.close()


def test_files_that_are_no_model(tmp_path: Path) -> None:
    def refusal(path: Path) -> str:
        with pytest.raises(ModelLoadError) as error:
            load_model(f"llamacpp:{path}")
        assert str(path) in str(error.value)
        return str(error.value)

    def write(name: str, data: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    assert "no file" in refusal(tmp_path / "none.gguf")
    assert "directory" in refusal(tmp_path)
    assert "not a GGUF" in refusal(write("empty", b""))
    assert "not a GGUF" in refusal(write("text", b"hello world, this is no model"))
    assert "after 8 bytes" in refusal(write("head", b"GGUF\x03\0\0\0"))
    assert "version 9" in refusal(write("nine", b"GGUF\x09" + b"\0" * 40))
    big_endian = b"GGUF\0\0\0\x03" + b"\0" * 40
    assert "version" in refusal(write("big", big_endian))
    huge = b"GGUF\x03\0\0\0" + b"\xff" * 16 + b"\0" * 20
    assert "cut short or damaged" in refusal(write("huge", huge))
    assert "cannot load" in refusal(write("none", b"GGUF\x03\0\0\0" + b"\0" * 40))


def test_a_model_without_chat_template(tmp_path: Path) -> None:
    path = make_tiny_gguf(tmp_path / "base.gguf", template=None)
    with pytest.raises(ModelLoadError, match="no chat template"):
        load_model(f"llamacpp:{path}")


def test_a_broken_chat_template(tmp_path: Path) -> None:
    path = make_tiny_gguf(tmp_path / "broken.gguf", template="{% for m in %}")
    with pytest.raises(ModelLoadError, match="template does not parse"):
        load_model(f"llamacpp:{path}")


def test_cut_files_neither_crash_nor_print(tiny_path: Path, tmp_path: Path) -> None:
    """In a process of its own, for a crash would take the tests along."""
    program = """
import sys
from pathlib import Path
from shoal.errors import ModelLoadError
from shoal.models import load_model
from shoal.models.openai import OpenAIServer
data = Path(sys.argv[1]).read_bytes()
cut = Path(sys.argv[2])
for part in range(1, 40):
    cut.write_bytes(data[: len(data) * part // 40])
    try:
        load_model(f"llamacpp:{cut}")
    except ModelLoadError as error:
        assert str(error).count("\\n") == 0, error
    else:
        raise SystemExit(f"{part}/40 of the file was loaded")
model = load_model(f"llamacpp:{sys.argv[1]}")
model.complete([{"role": "user", "content": "hi"}], {"const": 1})
print("ok")
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tiny_path), str(tmp_path / "cut.gguf")],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")


def test_importing_the_models_loads_no_engine() -> None:
    program = (
        "import sys, shoal.models; "
        "print([m for m in ('llama_cpp', 'llguidance', 'numpy', 'httpx') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout == "[]\n"

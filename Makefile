# `make demo` answers a question, `make test` runs the tests. Both keep everything they
# install in .venv/ of this checkout; the compiled llama.cpp is also cached for next time.

VENV := .venv
BIN := $(VENV)/bin
QUESTION ?= Which weekday is 2027-03-01?
export QUESTION

# Shoal needs libllama and ggml: leave out multimodal input and compiler warnings.
LLAMA_CMAKE_ARGS := -DLLAVA_BUILD=OFF -DLLAMA_ALL_WARNINGS=OFF \
	'-DCMAKE_PROJECT_llama.cpp_INCLUDE=$(CURDIR)/cmake/llama.cmake'
# A cache of its own keeps this lean build out of other projects' environments.
LLAMA_CACHE := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/shoal/pip
PIP := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: demo test lint style types clean

demo: $(VENV)/.core
	@$(BIN)/shoal run "$$QUESTION"

test: $(VENV)/.dev
	$(BIN)/pytest $(ARGS)

lint: style types

style: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev
	$(BIN)/pyright

clean:
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .hypothesis

$(VENV)/.core: pyproject.toml constraints.txt | $(VENV)/.llama
	$(PIP) install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.dev: pyproject.toml constraints.txt | $(VENV)/.llama
	$(PIP) install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@ $(VENV)/.core

# CMAKE_ARGS of the caller come last, so -DGGML_CUDA=ON and its like still work.
$(VENV)/.llama: | $(BIN)/python
	@for tool in "$${CC:-cc}" "$${CXX:-c++}"; do command -v $$tool >/dev/null || { \
		echo "No compiler '$$tool' found: install gcc and g++ (Debian, Ubuntu: build-essential), then run make again." >&2; exit 1; }; done
	@echo "Building llama.cpp for this machine, once; this takes a few minutes."
	CMAKE_GENERATOR=Ninja SKBUILD_BUILD_TARGETS=llama \
	CMAKE_ARGS="$(LLAMA_CMAKE_ARGS) $$CMAKE_ARGS" $(PIP) --cache-dir '$(LLAMA_CACHE)' \
		install --quiet --constraint constraints.txt llama-cpp-python
	@touch $@

# The first Python that runs and is of a supported version, by its own word.
$(BIN)/python:
	@for python in $(PYTHON) python3.11 python3 python3.12 python3.13; do \
		$$python -c 'import sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
			2>/dev/null || continue; \
		echo "Creating $(VENV) with $$($$python --version)."; \
		exec $$python -m venv $(VENV); \
	done; \
	echo "No Python 3.11, 3.12 or 3.13 found: install one (Debian, Ubuntu: python3.11 python3.11-venv), or name it with make PYTHON=/path/to/python." >&2; \
	exit 1

"""An MCP server that sends noise around each answer, or in its place: python FILE."""

import json
import random
import sys

OUT = sys.stdout.buffer


def send(message: object) -> None:
    OUT.write(json.dumps(message).encode() + b"\n")


def answer(number: object, result: object) -> dict[str, object]:
    return {"jsonrpc": "2.0", "id": number, "result": result}


def text(said: str) -> dict[str, object]:
    return {"content": [{"type": "text", "text": said}]}


WRONG: list[object] = [
    *(None, 5, "x", [], {}, {"content": 5}, {"content": [{"type": "nothing"}]}),
    *({"content": None}, {"content": [{}]}, {"isError": "perhaps", "content": []}),
    {"content": [{"type": "text", "text": {"a": 1}}]},
    {"content": [], "structuredContent": "x"},
    {"content": [{"type": "image"}]},
    {"content": [{"type": "resource", "resource": {}}]},
]


def noise(luck: random.Random, number: int) -> None:
    match luck.randrange(12):
        case 0:
            OUT.write(luck.randbytes(2_000).replace(b"\n", b"") + b"\n")
        case 1:
            OUT.write(b'{"jsonrpc": "2.0", "id": \n')
        case 2:
            OUT.write(b"[" * 100_000 + b"\n")
        case 3:
            send(answer(number - 1, text("late")))
        case 4:
            send(answer("x", text("of another kind of id")))
        case 5:
            send(answer(10**30, text("to nobody")))
        case 6:
            send({"jsonrpc": "2.0", "method": "notifications/tools/list_changed"})
        case 7:
            send({"jsonrpc": "2.0", "id": 7, "method": "sampling/createMessage", "params": 5})
        case 8:
            send({"jsonrpc": "2.0", "id": 8, "method": "roots/list"})
        case 9:
            send(
                {"jsonrpc": "2.0", "method": "notifications/message", "params": {"data": "\x1b[2J"}}
            )
        case 10:
            send({"jsonrpc": "2.0", "method": "notifications/progress", "params": [1]})
        case _:
            OUT.write(b"\n\r\n\x00\n\x1b[31m\n" + b"z" * 200_000 + b"\n")


def main() -> None:
    luck = random.Random(8)
    for line in sys.stdin:
        asked = json.loads(line)
        method, number = asked.get("method"), asked.get("id")
        if number is None or method is None:
            continue
        if method == "initialize":
            about = {"name": "noise", "version": "1"}
            version = asked["params"]["protocolVersion"]
            send(answer(number, {"protocolVersion": version, "capabilities": {"tools": {}},
                                 "serverInfo": about}))  # fmt: skip
        elif method == "tools/list":
            schema = {"type": "object", "properties": {"n": {"type": "integer"}}}
            send(answer(number, {"tools": [{"name": "say", "inputSchema": schema}]}))
        elif method == "tools/call":
            n = asked["params"]["arguments"]["n"]
            noise(luck, number)
            if n % 2:
                send(answer(number, WRONG[n // 2 % len(WRONG)]))
            else:
                send(answer(number, text(f"said {n}")))
            noise(luck, number)
            send(answer(number, text("twice")))
        else:
            error = {"code": -32601, "message": "There is no such method."}
            send({"jsonrpc": "2.0", "id": number, "error": error})
        OUT.flush()


main()

"""An event socket of the package websockets: sends events, and reports what the client did."""

import asyncio
import json

from serve import WORLD
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed


async def events(connection):
    """Sends the events of the test, one of them in fragments, and one to tell how the last socket ended."""
    seen = {"path": connection.request.path, "authorization": connection.request.headers["authorization"]}
    await connection.send(json.dumps(seen))
    for text in WORLD["events"]:
        await connection.send(text)
    await connection.send(part for part in ["in ", "three ", "parts"])
    pong = await connection.ping()
    await pong
    await connection.send("pong")
    if WORLD["closes"] and events.count == 0:
        events.count += 1
        await connection.close(1012, "restart")
        return
    try:
        await connection.wait_closed()
    except ConnectionClosed:
        pass


events.count = 0


async def main():
    async with serve(events, "127.0.0.1", 0) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()


asyncio.run(main())

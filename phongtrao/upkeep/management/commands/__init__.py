"""Commands of the room: `worker`."""

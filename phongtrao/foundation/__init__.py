"""The ground: refusals, actors, doors, the htmx answer, paging, components and layouts."""

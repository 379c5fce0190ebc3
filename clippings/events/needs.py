"""What coding needs of the registry."""

from collections.abc import Mapping
from typing import Protocol

from clippings.registry.contexts import Contexts
from clippings.registry.countries import Country
from clippings.registry.roles import Roles
from clippings.registry.spots import Spots
from clippings.registry.triggers import Triggers


class Registry(Protocol):
    """Words of acts, of offices and of contexts, places, and countries by code."""

    @property
    def triggers(self) -> Triggers: ...
    @property
    def roles(self) -> Roles: ...
    @property
    def contexts(self) -> Contexts: ...
    @property
    def spots(self) -> Spots: ...
    @property
    def country_by_code(self) -> Mapping[str, Country]: ...

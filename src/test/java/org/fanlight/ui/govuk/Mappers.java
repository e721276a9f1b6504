package org.fanlight.ui.govuk;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// From the options of each macro to our typed component.
final class Mappers {

    static final Map<String, Function<Options, Object>> BY_COMPONENT = all();

    private Mappers() {}

    private static Map<String, Function<Options, Object>> all() {
        var all = new TreeMap<String, Function<Options, Object>>();
        CrownMappers.addTo(all);
        FieldMappers.addTo(all);
        GroupMappers.addTo(all);
        MessageMappers.addTo(all);
        NavigationMappers.addTo(all);
        StructureMappers.addTo(all);
        return all;
    }
}

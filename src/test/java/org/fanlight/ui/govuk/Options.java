package org.fanlight.ui.govuk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fanlight.ui.Content;
import org.fanlight.ui.Html;
import org.jsoup.Jsoup;

/// Options of a Nunjucks macro, read as Nunjucks reads them: what is not there, null, false, 0 or empty does not count.
public record Options(Map<String, Object> all) {

    @SuppressWarnings("unchecked")
    public static Options of(Object value) {
        return new Options(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }

    public boolean has(String name) {
        return truthy(all.get(name));
    }

    public boolean isDefined(String name) {
        return all.containsKey(name);
    }

    public Options in(String name) {
        return of(all.get(name));
    }

    /// The part built from an option, null where the option does not count.
    public <T> T part(String name, Function<Options, T> builder) {
        return has(name) ? builder.apply(in(name)) : null;
    }

    /// As written, "" included; null where nothing is given.
    public String raw(String name) {
        var value = all.get(name);
        return value == null || value == Boolean.FALSE ? null : value.toString();
    }

    public String text(String name) {
        return has(name) ? all.get(name).toString() : null;
    }

    public String text(String name, String otherwise) {
        return has(name) ? all.get(name).toString() : otherwise;
    }

    public int number(String name, int otherwise) {
        return has(name) ? Integer.parseInt(all.get(name).toString()) : otherwise;
    }

    public boolean flag(String name) {
        return has(name);
    }

    public Boolean choice(String name) {
        return all.get(name) instanceof Boolean value ? value : null;
    }

    public Content content() {
        return content("text", "html");
    }

    public Content content(String text, String html) {
        return has(html) ? Html.trusted(text(html)) : Content.of(raw(text));
    }

    public String classes() {
        return text("classes");
    }

    /// Items that do not count stay in their places as null, since they are numbered all the same.
    public <T> List<T> items(String name, Function<Options, T> builder) {
        var items = new ArrayList<T>();
        if (all.get(name) instanceof List<?> list) {
            list.forEach(item -> items.add(truthy(item) ? builder.apply(of(item)) : null));
        }
        return items;
    }

    public <T> List<T> itemsThatCount(String name, Function<Options, T> builder) {
        return items(name, builder).stream().filter(item -> item != null).toList();
    }

    public Map<String, String> attributes() {
        return attributes("attributes");
    }

    public Map<String, String> attributes(String name) {
        var attributes = new LinkedHashMap<String, String>();
        if (all.get(name) instanceof String html) {
            Jsoup.parseBodyFragment("<div " + html + "></div>")
                    .select("div")
                    .first()
                    .attributes()
                    .forEach(each -> attributes.put(each.getKey(), each.getValue()));
        }
        in(name).all.forEach((key, value) -> put(attributes, key, value));
        return attributes;
    }

    /// Words in other languages travel as data attributes: `data-i18n.key` or `data-i18n.key.other`.
    public Map<String, String> messages(Map<String, String> keysByOption) {
        var messages = new LinkedHashMap<String, String>();
        keysByOption.forEach((option, key) -> {
            if (all.get(option) instanceof Map<?, ?> plurals) {
                plurals.forEach((rule, words) -> messages.put("data-i18n." + key + "." + rule, words.toString()));
            } else if (has(option)) {
                messages.put("data-i18n." + key, text(option));
            }
        });
        return messages;
    }

    static boolean truthy(Object value) {
        return switch (value) {
            case null -> false;
            case Boolean yes -> yes;
            case String words -> !words.isEmpty();
            case Number number -> number.doubleValue() != 0;
            default -> true;
        };
    }

    private static void put(Map<String, String> attributes, String name, Object value) {
        if (value instanceof Map<?, ?> withOptions) {
            var inner = withOptions.get("value");
            var optional = Boolean.TRUE.equals(withOptions.get("optional"));
            if (optional && (inner == null || inner == Boolean.FALSE)) {
                return;
            }
            attributes.put(name, optional && inner == Boolean.TRUE ? "" : words(inner));
        } else {
            attributes.put(name, words(value));
        }
    }

    private static String words(Object value) {
        return value == null ? "" : value.toString();
    }
}

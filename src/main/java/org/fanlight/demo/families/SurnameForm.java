package org.fanlight.demo.families;

/// The form a family name takes for whoever bears it.
interface SurnameForm {

    SurnameForm SAME_FOR_ALL = (family, _) -> family;

    /// A daughter of Kowalski and his wife are both Kowalska; Nowak is Nowak for all.
    SurnameForm POLISH = (family, bearer) -> switch (bearer) {
        case MAN, SON -> family;
        case MARRIED_WOMAN, DAUGHTER ->
            family.matches(".*(sk|ck|dzk)i") ? family.substring(0, family.length() - 1) + "a" : family;
    };

    /// The wife of Kazlauskas is Kazlauskienė, his daughter Kazlauskaitė.
    SurnameForm LITHUANIAN = (family, bearer) -> switch (bearer) {
        case MAN, SON -> family;
        case MARRIED_WOMAN -> lithuanianStem(family) + "ienė";
        case DAUGHTER -> lithuanianStem(family) + lithuanianDaughter(family);
    };

    String of(String family, Bearer bearer);

    private static String lithuanianStem(String family) {
        return family.replaceFirst("(ius|as|us|is|ys|a)$", "");
    }

    private static String lithuanianDaughter(String family) {
        if (family.endsWith("ius")) {
            return "iūtė";
        }
        if (family.endsWith("us")) {
            return "utė";
        }
        return family.endsWith("is") || family.endsWith("ys") ? "ytė" : "aitė";
    }
}

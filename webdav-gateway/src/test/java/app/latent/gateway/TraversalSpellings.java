package app.latent.gateway;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ways to write "one folder up" that one server or another fell for, combined with ways to put them into a path. */
public final class TraversalSpellings {

    private static final List<String> UP = List.of(
            "..",
            "%2e%2e",
            "%2E%2E",
            ".%2e",
            "%2e.",
            "%252e%252e",
            "%25252e%25252e",
            "..%00",
            "%00..",
            "..%0a",
            "..%0d%0a",
            "..;",
            "..;x=1",
            "..%3b",
            "%2e%2e%3b",
            "..%20",
            "%20..",
            "..%09",
            "...",
            "....",
            "..%c0%80",
            "%c0%ae%c0%ae",
            "%c0%2e%c0%2e",
            "%e0%80%ae%e0%80%ae",
            "%f0%80%80%ae%f0%80%80%ae",
            "%u002e%u002e",
            "%ef%bc%8e%ef%bc%8e",
            "%e2%80%a4%e2%80%a4",
            "..%e2%80%8b",
            "%e2%80%ae..",
            ".%00.",
            ".%0a.",
            "%2e%00%2e",
            "..%ff",
            "%2",
            "%",
            "%zz..",
            "..%7f",
            "..%c2%85",
            "%uff0e%uff0e");

    private static final List<String> SEPARATORS = List.of(
            "/",
            "//",
            "/./",
            "%2f",
            "%2F",
            "%252f",
            "%5c",
            "%5C",
            "\\",
            "%255c",
            "%c0%af",
            "%e0%80%af",
            "%ef%bc%8f",
            "%e2%81%84",
            "%e2%88%95",
            "/%2e/",
            "%2f%2f",
            "/%00/");

    private TraversalSpellings() {}

    /** @return relative paths which a broken server resolves to {@code fileName} one or more folders up */
    public static List<String> to(String fileName) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String up : UP) {
            for (String separator : SEPARATORS) {
                spellings.add(up + separator + fileName);
                spellings.add("a" + separator + up + separator + up + separator + fileName);
            }
        }
        return new ArrayList<>(spellings);
    }
}

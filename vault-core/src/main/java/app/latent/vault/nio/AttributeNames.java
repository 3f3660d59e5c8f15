package app.latent.vault.nio;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Attributes by name, {@code view:name,name} or {@code view:*}. The view {@code unix} has what stat(2) shows, in numbers, under the names that the JDK's own
 * file systems use for it on Unix.
 */
final class AttributeNames {

    private static final Map<String, Function<VaultAttributes, Object>> BASIC = basic();
    private static final Map<String, Function<VaultAttributes, Object>> OWNER = Map.of("owner", VaultAttributes::owner);
    private static final Map<String, Function<VaultAttributes, Object>> POSIX = posix();
    private static final Map<String, Function<VaultAttributes, Object>> UNIX = unix();
    private static final List<String> POSIX_VIEWS = List.of("posix", "owner", "unix");

    /** The view whose attributes programs name. */
    static final String USER_VIEW = "user";

    private final boolean posix;
    private final boolean user;

    /**
     * @param posix whether owners and permissions are known
     * @param user whether programs can give files attributes
     */
    AttributeNames(boolean posix, boolean user) {
        this.posix = posix;
        this.user = user;
    }

    /** A view's name and one or more attributes' names. */
    record Asked(String view, List<String> names) {

        static Asked of(String text) {
            int colon = text.indexOf(':');
            String view = colon < 0 ? "basic" : text.substring(0, colon);
            return new Asked(view, Arrays.asList(text.substring(colon + 1).split(",", -1)));
        }
    }

    boolean supports(String view) {
        return view.equals("basic") || (posix && POSIX_VIEWS.contains(view)) || (user && view.equals(USER_VIEW));
    }

    /**
     * @throws UnsupportedOperationException when there is no such view
     * @throws IllegalArgumentException when it has no such attribute
     */
    Map<String, Object> read(VaultAttributes attributes, Asked asked) {
        Map<String, Function<VaultAttributes, Object>> view = view(asked.view());
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : asked.names()) {
            if (name.equals("*")) {
                view.forEach((each, value) -> values.put(each, value.apply(attributes)));
                continue;
            }
            Function<VaultAttributes, Object> value = view.get(name);
            if (value == null) throw new IllegalArgumentException("no attribute " + asked.view() + ":" + name);
            values.put(name, value.apply(attributes));
        }
        return values;
    }

    private Map<String, Function<VaultAttributes, Object>> view(String name) {
        if (!supports(name)) throw new UnsupportedOperationException("no attribute view " + name);
        return switch (name) {
            case "owner" -> OWNER;
            case "posix" -> POSIX;
            case "unix" -> UNIX;
            default -> BASIC;
        };
    }

    private static Map<String, Function<VaultAttributes, Object>> basic() {
        Map<String, Function<VaultAttributes, Object>> view = new LinkedHashMap<>();
        view.put("lastModifiedTime", VaultAttributes::lastModifiedTime);
        view.put("lastAccessTime", VaultAttributes::lastAccessTime);
        view.put("creationTime", VaultAttributes::creationTime);
        view.put("size", VaultAttributes::size);
        view.put("isRegularFile", VaultAttributes::isRegularFile);
        view.put("isDirectory", VaultAttributes::isDirectory);
        view.put("isSymbolicLink", VaultAttributes::isSymbolicLink);
        view.put("isOther", VaultAttributes::isOther);
        view.put("fileKey", VaultAttributes::fileKey);
        return view;
    }

    private static Map<String, Function<VaultAttributes, Object>> posix() {
        Map<String, Function<VaultAttributes, Object>> view = new LinkedHashMap<>(basic());
        view.put("permissions", VaultAttributes::permissions);
        view.put("owner", VaultAttributes::owner);
        view.put("group", VaultAttributes::group);
        return view;
    }

    private static Map<String, Function<VaultAttributes, Object>> unix() {
        Map<String, Function<VaultAttributes, Object>> view = new LinkedHashMap<>(posix());
        view.put("mode", VaultAttributes::mode);
        view.put("ino", VaultAttributes::inode);
        view.put("dev", _ -> 0L);
        view.put("rdev", _ -> 0L);
        view.put("nlink", VaultAttributes::links);
        view.put("uid", VaultAttributes::user);
        view.put("gid", VaultAttributes::groupNumber);
        view.put("ctime", VaultAttributes::changed);
        return view;
    }
}

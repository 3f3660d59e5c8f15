package app.latent.gateway.users;

import app.latent.gateway.http.StatusException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What a POST wants to become of accounts and groups.
 *
 * @param path below the API, {@code users} or {@code user-groups} first
 */
record UserRequest(List<String> path, Fields parameters) {

    /** By the path, with a star for what names an account, a group, a passkey or a device. */
    private static final Map<String, Reader> READERS = Map.of(
            "users", (asked, hash) -> new UserChange.Add(asked.parameter("name"), hash.get()),
            "users/*/password", (asked, hash) -> new UserChange.SetPassword(asked.name(), hash.get()),
            "users/*/removal", (asked, _) -> new UserChange.Remove(asked.name()),
            "users/*/roles", (asked, _) -> new UserChange.Give(asked.name(), asked.place(), asked.parameter("role")),
            "users/*/roles/removal", (asked, _) -> new UserChange.Take(asked.name(), asked.place()),
            "users/*/code/removal", (asked, _) -> new UserChange.SetSecondFactor(asked.name(), null),
            "users/*/passkeys/*/removal", (asked, _) -> new UserChange.RemovePasskey(asked.name(), asked.key()),
            "users/*/devices/*/removal", (asked, _) -> new UserChange.RemoveApp(asked.name(), asked.key()),
            "user-groups", (asked, _) -> asked.group(),
            "user-groups/*/removal", (asked, _) -> new UserChange.RemoveGroup(asked.name()));

    private interface Reader {
        UserChange read(UserRequest asked, Supplier<String> hash) throws StatusException;
    }

    boolean isKnown() {
        return READERS.containsKey(pattern());
    }

    /**
     * @param hash of the password that is made where it needs one, in the PHC string format
     * @throws StatusException 404 where nothing can be asked for there, 400 where a parameter is missing
     */
    UserChange change(Supplier<String> hash) throws StatusException {
        Reader reader = READERS.get(pattern());
        if (reader == null) throw new StatusException(HttpStatus.NOT_FOUND_404);
        return reader.read(this, hash);
    }

    private String pattern() {
        var pattern = new StringBuilder();
        for (int i = 0; i < path.size(); i++) {
            boolean isName = i == 1 || (i == 3 && path.size() > 4);
            pattern.append(i == 0 ? "" : "/").append(isName ? "*" : path.get(i));
        }
        return pattern.toString();
    }

    private String name() {
        return path.get(1);
    }

    private String key() {
        return path.get(3);
    }

    private UserChange group() throws StatusException {
        return new UserChange.SetGroup(
                parameter("name"), parameters.getValuesOrEmpty("add"), parameters.getValuesOrEmpty("remove"));
    }

    private SharedPlace place() throws StatusException {
        @Nullable String folder = parameters.getValue("folder");
        @Nullable String album = parameters.getValue("album");
        if ((folder == null) == (album == null)) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400, "Say at which folder, or at which album");
        }
        return new SharedPlace(folder, album);
    }

    private String parameter(String name) throws StatusException {
        @Nullable String value = parameters.getValue(name);
        if (value != null) return value;
        throw new StatusException(HttpStatus.BAD_REQUEST_400, "The parameter " + name + " is missing");
    }
}

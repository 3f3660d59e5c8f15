package app.latent.mount.ops;

import app.latent.ffi.Accounts;
import java.security.Principal;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The numbers of the users and groups that a file system names. */
final class Owners {

    private final Identity identity;
    private final ConcurrentHashMap<Principal, Integer> users = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Principal, Integer> groups = new ConcurrentHashMap<>();

    Owners(Identity identity) {
        this.identity = identity;
    }

    int user(Principal owner) {
        return users.computeIfAbsent(owner, it -> number(it.getName(), Accounts::userId, identity.user()));
    }

    int group(Principal group) {
        return groups.computeIfAbsent(group, it -> number(it.getName(), Accounts::groupId, identity.group()));
    }

    /** The JDK names an account that the system does not know by its number. */
    private static int number(String name, Function<String, OptionalInt> byName, int unknown) {
        OptionalInt known = byName.apply(name);
        if (known.isPresent()) {
            return known.getAsInt();
        }
        try {
            return Integer.parseUnsignedInt(name);
        } catch (NumberFormatException noNumber) {
            return unknown;
        }
    }
}

package app.latent.vault.nio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Owners by their numbers. To ask the system for the name of each file's owner is slower than all else, so nobody is asked before somebody wants to know; and
 * names are known of the vault's own owner and group only, all others are called by their number, as the system does with accounts that it does not know.
 */
final class Principals extends UserPrincipalLookupService {

    private final @Nullable Path folder;
    private final Map<Account, String> names = new ConcurrentHashMap<>();
    private volatile boolean asked;

    /** @param folder the vault's; null where it has none */
    Principals(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A user, or as {@link Group} a group. */
    private class Account implements UserPrincipal {

        private final int id;

        Account(int id) {
            this.id = id;
        }

        boolean isGroup() {
            return false;
        }

        @Override
        public String getName() {
            return names().getOrDefault(this, Integer.toUnsignedString(id));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Account account && account.id == id && account.isGroup() == isGroup();
        }

        @Override
        public int hashCode() {
            return isGroup() ? ~id : id;
        }

        @Override
        public String toString() {
            return getName();
        }
    }

    private final class Group extends Account implements GroupPrincipal {

        Group(int id) {
            super(id);
        }

        @Override
        boolean isGroup() {
            return true;
        }
    }

    private Map<Account, String> names() {
        if (!asked) {
            ask();
            asked = true;
        }
        return names;
    }

    private void ask() {
        if (folder == null) return;
        try {
            Map<String, Object> known = Files.readAttributes(folder, "unix:uid,gid,owner,group");
            if (known.get("uid") instanceof Integer uid && known.get("owner") instanceof UserPrincipal owner) {
                names.put(new Account(uid), owner.getName());
            }
            if (known.get("gid") instanceof Integer gid && known.get("group") instanceof GroupPrincipal group) {
                names.put(new Group(gid), group.getName());
            }
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
            // Numbers will do.
        }
    }

    UserPrincipal user(int id) {
        return new Account(id);
    }

    GroupPrincipal group(int id) {
        return new Group(id);
    }

    /**
     * The number of a principal of this or the default file system.
     *
     * @throws UserPrincipalNotFoundException when that cannot be told
     */
    int idOf(UserPrincipal principal) throws UserPrincipalNotFoundException {
        return principal instanceof Account account
                ? account.id
                : idOf(principal.getName(), principal instanceof GroupPrincipal);
    }

    private int idOf(String name, boolean group) throws UserPrincipalNotFoundException {
        for (Map.Entry<Account, String> known : names().entrySet()) {
            if (known.getValue().equals(name) && known.getKey().isGroup() == group) return known.getKey().id;
        }
        return number(name).orElseThrow(() -> new UserPrincipalNotFoundException(name));
    }

    private static OptionalInt number(String name) {
        try {
            return OptionalInt.of(Integer.parseUnsignedInt(name));
        } catch (NumberFormatException _) {
            return OptionalInt.empty();
        }
    }

    @Override
    public UserPrincipal lookupPrincipalByName(String name) throws IOException {
        return user(idOf(name, false));
    }

    @Override
    public GroupPrincipal lookupPrincipalByGroupName(String name) throws IOException {
        return group(idOf(name, true));
    }
}

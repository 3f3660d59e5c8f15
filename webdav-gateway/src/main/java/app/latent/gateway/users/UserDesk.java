package app.latent.gateway.users;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.account.AccountException;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Grant;
import app.latent.gateway.account.Group;
import app.latent.gateway.account.OneTimeSecret;
import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.account.Place;
import app.latent.gateway.account.Role;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditLog;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Changes the accounts and groups of a vault as its owner wants it, and tells of them. */
public final class UserDesk {
    private final AccountBook book;
    private final Path root;
    private final SharedAlbums albums;
    private final AuditLog audit;
    private final UserKeys keys;

    /** @param root of the folders that roles can be given at */
    public UserDesk(AccountBook book, Path root, SharedAlbums albums, AuditLog audit) {
        this.book = book;
        this.root = root;
        this.albums = albums;
        this.audit = audit;
        this.keys = new UserKeys(book, new SecureRandom());
    }

    /**
     * @param from the address that it was asked for from, empty for this machine
     * @return all as it is then
     * @throws UserChangeException where it cannot be done; nothing was changed then
     */
    public UserReport change(UserChange change, String from) throws IOException, UserChangeException {
        var places = new SharedPlaces(root, albums.get());
        try {
            apply(change, places);
            new UserChangeText(places)
                    .of(change)
                    .ifPresent(what -> audit.note(Kind.ACCOUNT, AccountName.OWNER.text(), what, from));
            return new UserReports(book, places).report();
        } catch (AccountException e) {
            throw UserChangeException.impossible(e);
        } catch (ReadOnlyFileSystemException e) {
            throw UserChangeException.readOnly(e);
        }
    }

    private void apply(UserChange change, SharedPlaces places)
            throws IOException, UserChangeException, AccountException {
        switch (change) {
            case UserChange.None() -> {}
            case UserChange.Add(String name, String password) ->
                book.add(Account.create(named(name), new PasswordHash(password)));
            case UserChange.SetPassword(String name, String password) -> setPassword(named(name), password);
            case UserChange.Remove(String name) -> book.remove(named(name));
            case UserChange.Give(String name, var place, String role) ->
                give(named(name), new Grant(places.find(place), role(role)));
            case UserChange.Take(String name, var place) -> take(named(name), places.known(place));
            case UserChange.AddApp(String name, String label, String password) ->
                keys.addApp(named(name), label.strip(), password);
            case UserChange.RemoveApp(String name, String app) -> keys.removeApp(named(name), app);
            case UserChange.RemovePasskey(String name, String passkey) -> keys.removePasskey(named(name), passkey);
            case UserChange.SetSecondFactor(String name, var secret) -> {
                Optional<OneTimeSecret> factor = Optional.ofNullable(secret).map(OneTimeSecret::new);
                book.change(named(name), account -> account.withSecondFactor(factor));
            }
            case UserChange.SetGroup(String name, List<String> add, List<String> remove) ->
                setGroup(named(name), add, remove);
            case UserChange.RemoveGroup(String name) -> book.removeGroup(named(name));
        }
    }

    private static AccountName named(String typed) throws UserChangeException {
        return AccountName.parse(typed)
                .orElseThrow(() -> UserChangeException.malformed(
                        "A name is 1 to 32 letters (a to z), digits, dots, hyphens and underscores, and begins with a"
                                + " letter or a digit."));
    }

    private static Role role(String word) throws UserChangeException {
        return Role.parse(word)
                .orElseThrow(() -> UserChangeException.malformed("A role is viewer, contributor or editor."));
    }

    private void setPassword(AccountName name, String password)
            throws IOException, UserChangeException, AccountException {
        if (name.isOwner()) {
            throw UserChangeException.malformed("The owner's password is the vault's passphrase:  latent passphrase");
        }
        book.change(name, account -> account.withPassword(new PasswordHash(password)));
    }

    private void give(AccountName name, Grant grant) throws IOException, UserChangeException, AccountException {
        if (grant.place() instanceof Place.Album && grant.role() != Role.VIEWER) {
            throw UserChangeException.malformed(
                    "Photos are added and changed in folders: an album has viewers only. Give a role at a folder besides.");
        }
        changeGrants(name, grants -> {
            List<Grant> others = without(grants, Set.of(grant.place()));
            others.add(grant);
            return others;
        });
    }

    private void take(AccountName name, Set<Place> places) throws IOException, UserChangeException, AccountException {
        var taken = new ArrayList<Grant>();
        changeGrants(name, grants -> {
            List<Grant> left = without(grants, places);
            if (left.size() < grants.size()) taken.addAll(grants);
            return left;
        });
        if (taken.isEmpty()) throw UserChangeException.impossible("\"" + name + "\" has no role of its own there.");
    }

    private void changeGrants(AccountName name, UnaryOperator<List<Grant>> change)
            throws IOException, UserChangeException, AccountException {
        if (name.isOwner()) throw UserChangeException.malformed("The owner may everything anyway.");
        if (book.findGroup(name).isPresent()) {
            book.changeGroup(name, group -> group.withGrants(change.apply(group.grants())));
        } else {
            book.change(name, account -> account.withGrants(change.apply(account.grants())));
        }
    }

    private static List<Grant> without(List<Grant> grants, Set<Place> places) {
        var left = new ArrayList<>(grants);
        left.removeIf(grant -> places.contains(grant.place()));
        return left;
    }

    private void setGroup(AccountName name, List<String> add, List<String> remove)
            throws IOException, UserChangeException, AccountException {
        var added = new TreeSet<AccountName>();
        for (String member : add) added.add(member(member));
        var removed = new TreeSet<AccountName>();
        for (String member : remove) removed.add(named(member));
        Optional<Group> known = book.findGroup(name);
        for (AccountName member : removed) {
            boolean isIn = known.isPresent() && known.get().members().contains(member);
            if (!isIn) throw UserChangeException.impossible("\"" + member + "\" is not in a group \"" + name + "\".");
        }
        if (known.isEmpty()) {
            book.add(new Group(name, added, List.of()));
            return;
        }
        book.changeGroup(name, group -> {
            var members = new TreeSet<>(group.members());
            members.addAll(added);
            members.removeAll(removed);
            return group.withMembers(members);
        });
    }

    private AccountName member(String typed) throws IOException, UserChangeException {
        AccountName name = named(typed);
        if (name.isOwner() || book.find(name).isEmpty()) {
            throw UserChangeException.impossible("There is no account \"" + name + "\" to be in a group.");
        }
        return name;
    }
}

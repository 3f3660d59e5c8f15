package app.latent.gateway.account;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The accounts and groups of a vault, in its own folder: {@code accounts/NAME.json} and {@code groups/NAME.json}. What another device changes holds here a
 * second after its files have arrived, what is changed here at once.
 */
public final class AccountBook {

    private final Path documents;
    private final Shelf<Account> accounts;
    private final Shelf<Group> groups;
    private final DeviceUses deviceUses;
    private final PasskeyUses passkeyUses;
    private final Supplier<Originals> originals;

    /**
     * Of which everybody gets the files that they see.
     *
     * @param documents the folder of what Latent keeps in the vault; made when it is needed
     */
    public AccountBook(Path documents, InstantSource clock) {
        this(documents, clock, () -> Originals.ALL);
    }

    /**
     * @param documents the folder of what Latent keeps in the vault; made when it is needed
     * @param originals who gets files now; asked for each request
     */
    public AccountBook(Path documents, InstantSource clock, Supplier<Originals> originals) {
        this.documents = documents;
        accounts = new Shelf<>(
                documents.resolve("accounts"),
                new Shelf.Codec<>(AccountJson::account, AccountJson::bytes, Account::name),
                clock);
        groups = new Shelf<>(
                documents.resolve("groups"),
                new Shelf.Codec<>(AccountJson::group, AccountJson::bytes, Group::name),
                clock);
        deviceUses = new DeviceUses(documents, clock);
        passkeyUses = new PasskeyUses(documents, clock);
        this.originals = originals;
    }

    /** Whether nothing can be changed, as where a vault was unlocked for reading alone. */
    public boolean isReadOnly() {
        return documents.getFileSystem().isReadOnly();
    }

    /**
     * @return empty where there is no such account, or its document is damaged. The owner's is there unless damaged
     * @throws IOException where that cannot be told now
     */
    public Optional<Account> find(AccountName name) throws IOException {
        Optional<Account> known = accounts.all().get(name);
        if (known != null) return known;
        return name.isOwner() ? Optional.of(Account.OWNER) : Optional.empty();
    }

    /** @return empty where there is no such group, or its document is damaged */
    public Optional<Group> findGroup(AccountName name) throws IOException {
        return groups.find(name);
    }

    /** @return what an account and its groups may */
    public Rights rightsOf(Account account) throws IOException {
        if (account.name().isOwner()) return Rights.ALL;
        var grants = new ArrayList<>(account.grants());
        for (Optional<Group> group : groups.all().values()) {
            group.filter(g -> g.members().contains(account.name())).ifPresent(g -> grants.addAll(g.grants()));
        }
        return new Rights.Granted(grants, originals.get());
    }

    public DeviceUses deviceUses() {
        return deviceUses;
    }

    public PasskeyUses passkeyUses() {
        return passkeyUses;
    }

    /** @return by name, empty where the document is damaged; without the owner's where nothing of it was set up */
    public SortedMap<AccountName, Optional<Account>> accounts() throws IOException {
        return accounts.all();
    }

    /** @return by name, empty where the document is damaged */
    public SortedMap<AccountName, Optional<Group>> groups() throws IOException {
        return groups.all();
    }

    /**
     * Adds an account, which is in no group: one of the same name that was there before may have left its membership behind.
     *
     * @throws AccountException where there is an account or a group of the name, be it a damaged one, or it cannot be told which groups it is in
     */
    public synchronized void add(Account account) throws IOException, AccountException {
        forget();
        requireFree(account.name());
        leaveGroups(account.name());
        accounts.put(account);
    }

    /** @throws AccountException where there is an account or a group of the name, be it a damaged one */
    public synchronized void add(Group group) throws IOException, AccountException {
        forget();
        requireFree(group.name());
        groups.put(group);
    }

    /** @throws AccountException where there is no such account */
    public synchronized void change(AccountName name, UnaryOperator<Account> change)
            throws IOException, AccountException {
        forget();
        accounts.put(change.apply(find(name).orElseThrow(() -> AccountException.noAccount(name))));
    }

    /** @throws AccountException where there is no such account, it has too many already, or the credential is somebody's already */
    public synchronized void addPasskey(AccountName name, Passkey passkey) throws IOException, AccountException {
        forget();
        boolean isKnown = accounts.all().values().stream()
                .flatMap(Optional::stream)
                .anyMatch(account -> account.passkey(passkey.credential()).isPresent());
        if (isKnown) throw AccountException.isKnownPasskey();
        Account account = find(name).orElseThrow(() -> AccountException.noAccount(name));
        if (account.passkeys().size() >= Passkey.MOST) throw AccountException.tooManyPasskeys();
        var passkeys = new ArrayList<>(account.passkeys());
        passkeys.add(passkey);
        accounts.put(account.withPasskeys(passkeys));
    }

    /** @throws AccountException where there is no such group */
    public synchronized void changeGroup(AccountName name, UnaryOperator<Group> change)
            throws IOException, AccountException {
        forget();
        groups.put(change.apply(groups.find(name).orElseThrow(() -> AccountException.noGroup(name))));
    }

    /**
     * Removes an account, be it a damaged one, and first from its groups: another of the same name later must not find what this one was allowed.
     *
     * @throws AccountException where there is no such account, or it is the owner's and sound: that stays; or it cannot be told which groups it is in
     */
    public synchronized void remove(AccountName name) throws IOException, AccountException {
        forget();
        Optional<Account> known = accounts.all().get(name);
        if (known == null) throw AccountException.noAccount(name);
        if (name.isOwner() && known.isPresent()) throw AccountException.isOwner();
        leaveGroups(name);
        accounts.remove(name);
    }

    /** @throws AccountException where there is no such group */
    public synchronized void removeGroup(AccountName name) throws IOException, AccountException {
        if (!groups.remove(name)) throw AccountException.noGroup(name);
    }

    private void forget() {
        accounts.forget();
        groups.forget();
    }

    private void leaveGroups(AccountName name) throws IOException, AccountException {
        for (var entry : groups.all().entrySet()) {
            Group group = entry.getValue().orElseThrow(() -> AccountException.isDamaged(entry.getKey()));
            if (!group.members().contains(name)) continue;
            var left = new TreeSet<>(group.members());
            left.remove(name);
            groups.put(group.withMembers(left));
        }
    }

    private void requireFree(AccountName name) throws IOException, AccountException {
        boolean isTaken = name.isOwner()
                || accounts.all().containsKey(name)
                || groups.all().containsKey(name);
        if (isTaken) throw AccountException.isTaken(name);
    }
}

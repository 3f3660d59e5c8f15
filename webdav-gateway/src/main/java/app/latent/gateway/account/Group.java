package app.latent.gateway.account;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Accounts that have grants in common. A member that has no account, as one that was removed on another device, is of no consequence. */
public record Group(AccountName name, SortedSet<AccountName> members, List<Grant> grants) {

    public Group {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        grants = List.copyOf(grants);
    }

    public Group withMembers(SortedSet<AccountName> changed) {
        return new Group(name, changed, grants);
    }

    public Group withGrants(List<Grant> changed) {
        return new Group(name, members, changed);
    }
}

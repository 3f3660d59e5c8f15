package app.latent.app.cli;

import app.latent.app.text.Words;
import app.latent.gateway.users.PlacedRole;
import app.latent.gateway.users.SharedPlace;
import app.latent.gateway.users.UserReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accounts and groups of a vault as people read them. */
final class UserLines {
    private UserLines() {}

    static List<String> of(UserReport report) {
        var lines = new ArrayList<String>();
        for (UserReport.User user : report.users()) addUser(user, lines);
        for (UserReport.Group group : report.groups()) addGroup(group, lines);
        return lines;
    }

    private static void addUser(UserReport.User user, List<String> lines) {
        lines.add(user.name() + factor(user) + damage(user.damaged()));
        if (user.name().equals("owner")) lines.add("  everything");
        user.grants().forEach(grant -> lines.add("  " + line(grant)));
        user.passkeys().forEach(passkey -> lines.add("  passkey " + line(passkey)));
        for (UserReport.App app : user.apps()) {
            lines.add("  app password " + app.id() + "  " + Words.harmless(app.label()) + "  (" + use(app.lastUse())
                    + ")");
        }
    }

    private static String factor(UserReport.User user) {
        if (user.passkeys().isEmpty()) return user.secondFactor() ? "  (asks for a code)" : "";
        return user.secondFactor() ? "  (asks for a passkey or a code)" : "  (asks for a passkey)";
    }

    /** A passkey with its id, by which it is removed. */
    static String line(UserReport.Passkey passkey) {
        return passkey.id() + "  " + Words.harmless(passkey.label()) + "  (for " + passkey.host() + ", "
                + use(passkey.lastUse()) + ")";
    }

    private static String use(@Nullable String lastUse) {
        return lastUse == null ? "never used" : "last used " + lastUse;
    }

    private static void addGroup(UserReport.Group group, List<String> lines) {
        String members = group.members().isEmpty() ? "nobody" : String.join(", ", group.members());
        lines.add("group " + group.name() + ": " + members + damage(group.damaged()));
        group.grants().forEach(grant -> lines.add("  " + line(grant)));
    }

    private static String damage(boolean damaged) {
        return damaged ? "  DAMAGED: lets nobody in; remove it and make it anew" : "";
    }

    private static String line(PlacedRole grant) {
        return grant.role() + " of " + place(grant.place());
    }

    private static String place(SharedPlace place) {
        return Words.harmless(place.folder() != null ? place.folder() : "album " + place.album());
    }
}

package app.latent.gateway.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a grant lets somebody do; each role includes those before it. */
public enum Role {
    /** Sees, and downloads what is handed out. */
    VIEWER(Need.SEE),
    /** Adds photos as well, and changes no file that is there; a sidecar that is added beside a photo says something of it. */
    CONTRIBUTOR(Need.ADD),
    /** Changes, moves and deletes as well. */
    EDITOR(Need.CHANGE);

    private final Need most;

    Role(Need most) {
        this.most = most;
    }

    /** @return empty where there is no such role */
    public static Optional<Role> parse(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** @return as commands and documents write it, such as {@code viewer} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean meets(Need need) {
        return need.compareTo(most) <= 0;
    }
}

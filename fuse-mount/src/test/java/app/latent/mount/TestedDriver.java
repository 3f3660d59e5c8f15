package app.latent.mount;

import app.latent.mount.jnr.JnrMounter;
import app.latent.mount.kernel.KernelMounter;
import java.util.Locale;

/** A driver, and what it can of that which not every driver can. */
enum TestedDriver {
    KERNEL,
    JNR;

    /** What libfuse 2 has no means for. Tests assert what happens instead. */
    enum Ability {
        /** To tell and set the attributes of an open file whose name was removed; else they are ENOENT. */
        ATTRIBUTES_WITHOUT_NAME,
        /** To look a name up again that another file has just taken; else it may be missing for a moment. */
        NAMES_NEVER_MISSING,
        /**
         * To tell the final times of a file as soon as it is closed to whoever has looked at them while it was written; else
         * after a second.
         */
        TIMES_FINAL_AT_CLOSE,
        /** The flags of renameat2(2); else any of them is EINVAL, where the kernel itself does not know better. */
        RENAME_FLAGS,
        /** To know of an opening that truncates whether it takes the set-ID bits away. */
        SET_IDS_LOST_BY_TRUNCATION,
        /** To know of a write whether the set-group-ID bit of a file that its group may not execute goes by it. */
        GROUP_IDS_LOST_TO_OTHERS,
        /** To copy from file to file at the kernel's word; else the kernel reads and writes. */
        COPIES_INSIDE,
        /** To make the kernel forget what has changed, and only that; else it forgets all within a second. */
        EXACT_INVALIDATION
    }

    Mounter mounter() {
        return switch (this) {
            case KERNEL -> new KernelMounter();
            case JNR -> new JnrMounter();
        };
    }

    boolean can(Ability ability) {
        return switch (ability) {
            case ATTRIBUTES_WITHOUT_NAME,
                    NAMES_NEVER_MISSING,
                    TIMES_FINAL_AT_CLOSE,
                    RENAME_FLAGS,
                    SET_IDS_LOST_BY_TRUNCATION,
                    GROUP_IDS_LOST_TO_OTHERS,
                    COPIES_INSIDE,
                    EXACT_INVALIDATION -> this == KERNEL;
        };
    }

    /** As a line of Python that tells it. */
    String python(Ability ability) {
        return ability.name().toLowerCase(Locale.ROOT) + " = " + (can(ability) ? "True" : "False") + "\n";
    }
}

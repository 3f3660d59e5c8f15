package app.latent.gateway.account;

import java.util.List;

/** What somebody may do in the tree of files. An album's photos are not found there by who may see that album alone. */
public sealed interface Rights {

    /** The owner's. */
    Rights ALL = new All();

    /** @param names from the vault's root */
    boolean allow(List<String> names, Need need);

    /**
     * Whether a folder is to be seen, if only as the way to one that is allowed.
     *
     * @param names from the vault's root
     */
    boolean leadTo(List<String> names);

    /**
     * Whether a file that is seen is handed out as it is.
     *
     * @param names from the vault's root
     */
    boolean handOut(List<String> names);

    /** Whether every file that is seen is handed out as it is, wherever it is. */
    boolean handOutAll();

    /** What of it a device has that was let in by its own password: not Latent's own documents, as it could give itself more there than can be taken from it again. */
    Rights ofDevice();

    /** Everything. */
    record All() implements Rights {
        @Override
        public boolean allow(List<String> names, Need need) {
            return true;
        }

        @Override
        public boolean leadTo(List<String> names) {
            return true;
        }

        @Override
        public boolean handOut(List<String> names) {
            return true;
        }

        @Override
        public boolean handOutAll() {
            return true;
        }

        @Override
        public Rights ofDevice() {
            return new Granted(List.of(new Grant(new Place.Folder(List.of()), Role.EDITOR)));
        }
    }

    /**
     * What was granted, and never what Latent keeps of its own, accounts among it.
     *
     * @param originals who gets files as they are, of those who see them
     */
    record Granted(List<Grant> grants, Originals originals) implements Rights {

        /** The folder at the root of every vault that holds Latent's own documents (docs/format.md). */
        public static final String OWN_DOCUMENTS = ".latent";

        public Granted {
            grants = List.copyOf(grants);
        }

        /** With all files that are seen. */
        public Granted(List<Grant> grants) {
            this(grants, Originals.ALL);
        }

        @Override
        public boolean allow(List<String> names, Need need) {
            return !areOwnDocuments(names)
                    && grants.stream()
                            .anyMatch(grant -> grant.role().meets(need)
                                    && grant.place() instanceof Place.Folder folder
                                    && folder.holds(names));
        }

        @Override
        public boolean leadTo(List<String> names) {
            return !areOwnDocuments(names)
                    && grants.stream()
                            .anyMatch(grant -> grant.place() instanceof Place.Folder folder
                                    && (folder.holds(names) || folder.isBelow(names)));
        }

        @Override
        public boolean handOut(List<String> names) {
            return switch (originals) {
                case ALL -> true;
                case EDITORS -> allow(names, Need.CHANGE);
                case OWNER -> false;
            };
        }

        @Override
        public boolean handOutAll() {
            return originals == Originals.ALL;
        }

        @Override
        public Rights ofDevice() {
            return this;
        }

        private static boolean areOwnDocuments(List<String> names) {
            return !names.isEmpty() && names.getFirst().equals(OWN_DOCUMENTS);
        }
    }
}

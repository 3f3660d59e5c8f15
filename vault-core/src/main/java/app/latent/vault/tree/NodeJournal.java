package app.latent.vault.tree;

import app.latent.vault.journal.Journal;
import app.latent.vault.journal.NodeIntent;
import java.io.IOException;

/** What the tree asks of the journal. */
public interface NodeJournal {

    /** A file is about to be renamed or deleted: its records are made unnecessary, by making its content durable. */
    void settle(String contentPath) throws IOException;

    /**
     * Steps are about to be made; returns when that is durable.
     *
     * @return a number for {@link #done}
     */
    long begin(NodeIntent intent) throws IOException;

    /** The steps are made, durably, or undone. */
    void done(long number) throws IOException;

    /** For whoever needs none: what is done through it is recovered from elsewhere, or need not be. */
    NodeJournal NONE = new NodeJournal() {
        @Override
        public void settle(String contentPath) {}

        @Override
        public long begin(NodeIntent intent) {
            return 0;
        }

        @Override
        public void done(long number) {}
    };

    /** The real one. */
    static NodeJournal of(Journal journal) {
        return new NodeJournal() {
            @Override
            public void settle(String contentPath) throws IOException {
                journal.settle(contentPath);
            }

            @Override
            public long begin(NodeIntent intent) throws IOException {
                return journal.begin(intent);
            }

            @Override
            public void done(long number) throws IOException {
                journal.done(number);
            }
        };
    }
}

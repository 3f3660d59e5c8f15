package app.latent.vault.content;

import app.latent.vault.journal.Journal;

/** Chunks that are being overwritten, as the journal knows it; closed when nothing is overwritten any more. */
interface Overwriting extends AutoCloseable {

    /** Of a file that nobody will look for after a crash. */
    Overwriting OF_NO_CONSEQUENCE = new Overwriting() {
        @Override
        public void written() {}

        @Override
        public void close() {}
    };

    /** All has reached the store. */
    void written();

    @Override
    void close();

    static Overwriting of(Journal.Changing journal) {
        return new Overwriting() {
            @Override
            public void written() {
                journal.written();
            }

            @Override
            public void close() {
                journal.close();
            }
        };
    }
}

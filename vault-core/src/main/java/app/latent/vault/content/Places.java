package app.latent.vault.content;

import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.tree.Place;
import app.latent.vault.tree.TreePath;
import app.latent.vault.tree.VaultTree;
import java.io.IOException;

/** What the content of files asks of the tree that they stand in. */
public interface Places {

    /** What is done at a place. */
    @FunctionalInterface
    interface Opening<T> {
        T open(Place place) throws IOException;
    }

    /** Holds the parent of a file still while the file is opened, created or replaced. */
    <T> T whileOpening(TreePath file, Opening<T> opening) throws IOException;

    /**
     * Makes an empty file with a shortened name: all that stands around its ciphertext, and that, which is the header alone. To be called while opening.
     *
     * @throws java.nio.file.FileAlreadyExistsException when something stands there
     */
    void prepareNew(Place place, ContentHeader header) throws IOException;

    /** A path in the store beside a place, for what is to be renamed there. */
    String temporary(Place place);

    /** A file was created or replaced at a place: its name is not durable yet. */
    void changed(Place place) throws IOException;

    /**
     * Makes durable the names in a directory, and those of its ancestors.
     *
     * @param contentDirectory the directory's
     */
    void makeDurable(String contentDirectory) throws IOException;

    /** The real ones. */
    static Places of(VaultTree tree) {
        return new Places() {
            @Override
            public <T> T whileOpening(TreePath file, Opening<T> opening) throws IOException {
                return tree.whileOpening(file, opening::open);
            }

            @Override
            public void prepareNew(Place place, ContentHeader header) throws IOException {
                tree.prepareNew(place, header);
            }

            @Override
            public String temporary(Place place) {
                return tree.temporary(place);
            }

            @Override
            public void changed(Place place) throws IOException {
                tree.changed(place);
            }

            @Override
            public void makeDurable(String contentDirectory) throws IOException {
                tree.makeDurable(contentDirectory);
            }
        };
    }
}

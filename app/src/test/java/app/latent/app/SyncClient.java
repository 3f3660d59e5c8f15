package app.latent.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Does to a locked vault what sync clients do. */
final class SyncClient {

    private SyncClient() {}

    /**
     * Marks all that is in the top folder as the second version of something, as Dropbox does with what two machines have changed.
     *
     * @param vault whose top folder has a folder in it, and no other has
     * @param mark is put before the ending
     */
    static void marksAll(Path vault, String mark) throws IOException {
        for (Path node : topNodes(vault)) {
            String name = node.getFileName().toString();
            Files.move(node, node.resolveSibling(name.replace(".c9r", mark + ".c9r")));
        }
    }

    private static List<Path> topNodes(Path vault) throws IOException {
        try (Stream<Path> tree = Files.walk(vault.resolve("d"), 3)) {
            Path folder = tree.filter(path -> path.toString().endsWith(".c9r") && Files.isDirectory(path))
                    .findFirst()
                    .orElseThrow();
            try (Stream<Path> nodes = Files.list(folder.getParent())) {
                return nodes.filter(path -> !path.endsWith("dirid.c9r")).toList();
            }
        }
    }
}

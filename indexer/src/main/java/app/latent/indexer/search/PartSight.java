package app.latent.indexer.search;

import app.latent.indexer.Scope;
import app.latent.indexer.Stack;
import app.latent.indexer.album.AlbumShelf;
import app.latent.indexer.album.AlbumShelf.Placed;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;

/** Of somebody who sees a part of the library, as its albums are at one moment. */
final class PartSight implements Sight {
    private final Scope.Part scope;
    private final WholeSight owner;
    private final AlbumQueries albums;
    private final KeptUnion inFolders;
    private final KeptUnion seen;
    private final SharedContents duplicates;
    private final PartStacks stacks;

    /**
     * @param all albums of the library
     * @param kept for what the parts of the scope find
     */
    PartSight(Scope.Part scope, WholeSight owner, List<Placed> all, LRUQueryCache kept) {
        List<Placed> granted = all.stream()
                .filter(a -> scope.albums().contains(a.album().id()))
                .toList();
        List<Placed> told =
                AlbumShelf.placed(granted.stream().map(Placed::album).toList());
        List<Query> folders = List.of(ScopeQueries.folders(scope.folders()));
        Stream<Query> listed = granted.stream().flatMap(a -> ScopeQueries.album(a, owner).stream());
        this.scope = scope;
        this.owner = owner;
        this.albums = new AlbumQueries(() -> told);
        this.inFolders = new KeptUnion(folders, kept);
        this.seen = new KeptUnion(Stream.concat(folders.stream(), listed).toList(), kept);
        this.duplicates = new SharedContents(seen::in);
        this.stacks = new PartStacks(Combined.without(seen, inFolders));
    }

    @Override
    public Query seen(Query query) {
        return Combined.all(query, seen);
    }

    @Override
    public Visible visible(IndexSearcher searcher) throws IOException {
        return seen.in(searcher);
    }

    @Override
    public Query byFolder(Query known, Supplier<Query> bare) {
        return scope.albums().isEmpty() ? known : Combined.any(Combined.all(known, inFolders), bare.get());
    }

    @Override
    public Query placed(Query query) {
        return Combined.all(query, inFolders);
    }

    @Override
    public boolean knows(String folder) {
        return scope.holds(folder + "/");
    }

    @Override
    public AlbumQueries albums() {
        return albums;
    }

    @Override
    public Sight owner() {
        return owner;
    }

    @Override
    public Query duplicates() {
        return duplicates.query();
    }

    @Override
    public Query stacks(StackRole role) {
        return stacks.query(role);
    }

    @Override
    public Optional<Stack> stack(IndexSearcher searcher, int document, String id) throws IOException {
        return stacks.of(searcher, document, id);
    }

    @Override
    public String told(String path) {
        return scope.told(path);
    }
}

package app.latent.indexer.search;

import app.latent.indexer.album.AlbumShelf.Placed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** The photos of folders and albums, whoever asks. */
final class ScopeQueries {
    private ScopeQueries() {}

    /** All folders together, at whatever depth: among the folders of a library, of which there are few beside its photos. */
    static Query folders(Collection<String> folders) {
        List<Automaton> each = folders.stream().map(ScopeQueries::within).toList();
        // Of whole names that begin texts: no work that grows faster than their characters.
        Automaton any = Operations.determinize(Operations.union(each), Integer.MAX_VALUE);
        return new AutomatonQuery(new Term(Fields.FOLDER), any);
    }

    private static Automaton within(String folder) {
        if (folder.isEmpty()) {
            return Automata.makeAnyString();
        }
        Automaton below = Operations.concatenate(List.of(Automata.makeChar('/'), Automata.makeAnyString()));
        return Operations.concatenate(List.of(Automata.makeString(folder), Operations.optional(below)));
    }

    /** Empty where a smart album asks for too much. */
    static Optional<Query> album(Placed album, Sight sight) {
        try {
            return Optional.of(new QueryCompiler(sight).album(album));
        } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException e) {
            return Optional.empty();
        }
    }
}

package app.latent.vault.model;

import app.latent.vault.model.Failure.Kind;
import app.latent.vault.model.Failure.Unspecified;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs operations on the model and on a real tree, and stops at the first that they answer differently. */
final class Comparison {

    private final ModelTree model = new ModelTree();
    private final FileTree real;
    private final List<String> history = new ArrayList<>();

    Comparison(FileTree real) {
        this.real = real;
    }

    void run(List<Operation> operations) throws IOException {
        for (Operation operation : operations) {
            step(operation);
        }
        for (int slot = 0; slot < 3; slot++) {
            step(new Operation.HandleClose(slot));
        }
        verify();
    }

    /** The same once more, on what reached the store. */
    void remount() throws IOException {
        step(new Operation.Remount());
        verify();
    }

    /** That the whole tree is as the model's. */
    private void verify() throws IOException {
        step(new Operation.ListAll(""));
        for (String path : model.paths()) {
            step(new Operation.Stat(path));
            String kind = model.stat(path);
            if (kind.equals("directory")) {
                step(new Operation.ListAll(path));
            } else if (kind.equals("link")) {
                step(new Operation.ReadLink(path));
            } else {
                step(new Operation.ReadAll(path));
            }
        }
    }

    private void step(Operation operation) {
        Object expected;
        try {
            expected = operation.on(model);
        } catch (Failure e) {
            expected = e;
        } catch (Unspecified e) {
            return;
        } catch (IOException e) {
            throw new IllegalStateException("the model does no input or output", e);
        }
        compare(operation, expected);
    }

    private void compare(Operation operation, Object expected) {
        history.add(operation + " -> " + expected);
        Object answer;
        try {
            answer = operation.on(real);
        } catch (IOException e) {
            if (expected instanceof Failure failure && failure.kinds().contains(Kind.of(e))) return;
            throw new AssertionError(report(expected, e), e);
        } catch (RuntimeException e) {
            throw new AssertionError(report(expected, e), e);
        }
        if (!answer.equals(expected)) throw new AssertionError(report(expected, answer));
    }

    private String report(Object expected, Object answer) {
        return "expected " + expected + ", was " + answer + ", after\n"
                + String.join("\n", history).replaceAll("(long){20,}", "LONG");
    }
}

package app.latent.testkit.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import app.latent.testkit.fs.FileSystemContract;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A test that cannot fail is worth nothing: every known mistake of a file system breaks the sentence that forbids it. */
final class ContractCatchesFaultsTest {

    private static final String FAULT = "latent.fault";

    @ParameterizedTest
    @EnumSource
    void theContractCatches(Misbehaviour fault) {
        TestExecutionSummary summary = run(fault.sentence(), fault.name());
        assertTrue(summary.getTestsFailedCount() > 0, fault.sentence() + " does not notice");
    }

    @ParameterizedTest
    @EnumSource
    void theSameSentenceHoldsWithoutTheFault(Misbehaviour fault) {
        TestExecutionSummary summary = run(fault.sentence(), "");
        assertTrue(summary.getTestsSucceededCount() > 0, "no such sentence: " + fault.sentence());
        assertEquals(0, summary.getTestsFailedCount());
    }

    private static TestExecutionSummary run(String sentence, String fault) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Subject.class))
                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(isMethod(test, sentence)))
                .configurationParameter(FAULT, fault)
                .build();
        var listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }

    private static boolean isMethod(TestDescriptor test, String name) {
        return test.getSource()
                .filter(source -> !(source instanceof MethodSource method)
                        || method.getMethodName().equals(name))
                .isPresent();
    }

    /** The contract on a folder with the fault that the request names. Run by the tests above, not by the build. */
    @ExtendWith(FaultFromRequest.class)
    static final class Subject extends FileSystemContract {

        @TempDir
        Path folder;

        private @Nullable Backing backing;

        @Override
        protected Path root() {
            return backing == null ? folder : FaultyFileSystem.over(folder, backing);
        }
    }

    /** Gives the contract its faulty backing; an empty name means none. */
    static final class FaultFromRequest implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            String name = context.getConfigurationParameter(FAULT).orElse("");
            var subject = (Subject) context.getRequiredTestInstance();
            subject.backing =
                    name.isEmpty() ? new Backing() : Misbehaviour.valueOf(name).backing();
        }
    }
}

package app.latent.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import app.latent.ffi.SecretMemory;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.ThumbnailSize;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The arrows of docs/architecture.md, each with its reason. */
@AnalyzeClasses(packages = "app.latent", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String NATIVE = "app.latent.ffi..";
    private static final String VAULT = "app.latent.vault..";
    private static final String MOUNT = "app.latent.mount..";
    private static final String INDEXER = "app.latent.indexer..";
    private static final String GATEWAY = "app.latent.gateway..";
    private static final String GALLERY = "app.latent.gallery..";
    private static final String APP = "app.latent.app..";
    private static final String TESTKIT = "app.latent.testkit..";

    @ArchTest
    static final ArchRule nativeLeansOnNothing = leansOnNoneOf(
                    NATIVE, VAULT, MOUNT, INDEXER, GATEWAY, GALLERY, APP, TESTKIT)
            .because("a foreign-function call knows nothing of photos");

    @ArchTest
    static final ArchRule theVaultLeansOnSystemCallsOnly = leansOnNoneOf(
                    VAULT, MOUNT, INDEXER, GATEWAY, GALLERY, APP, TESTKIT)
            .because("the part that guards the keys is read and tested alone");

    @ArchTest
    static final ArchRule onlyTheBackingStoreMakesSystemCalls = noClasses()
            .that()
            .resideInAPackage(VAULT)
            .and()
            .resideOutsideOfPackage("app.latent.vault.backing")
            .should()
            .dependOnClassesThat(resideInAnyPackage("app.latent.ffi", "app.latent.ffi.fuse..", "app.latent.ffi.vips..")
                    // Keeps keys on every system, and out of the swap where it can.
                    .and(not(equivalentTo(SecretMemory.class))))
            .because("all else of the vault runs on every system, and on a simulated store");

    /** As in the table of docs/architecture.md. */
    private static final List<String> VAULT_FROM_ABOVE = List.of(
            "migration",
            "recovery",
            "conflict",
            "witness",
            "sync",
            "health",
            "nio",
            "content",
            "tree",
            "journal",
            "crypto",
            "backing",
            "format",
            "event");

    @ArchTest
    static final ArchRule eachPackageOfTheVaultKnowsOnlyThoseBelowIt = classes()
            .that()
            .resideInAPackage(VAULT)
            .should(onlyLeanOnThoseBelow())
            .because("each can be read with those below it alone");

    private static ArchCondition<JavaClass> onlyLeanOnThoseBelow() {
        return new ArchCondition<>("lean only on packages below their own") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                int own = heightOf(item.getPackageName());
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                heightOf(dependency.getTargetClass().getPackageName()) < own)
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
            }
        };
    }

    /** The topmost is -1, the vault's own package; what is no part of the vault is below all. */
    private static int heightOf(String packageName) {
        if (packageName.equals("app.latent.vault")) return -1;
        int place = VAULT_FROM_ABOVE.indexOf(packageName.replaceFirst("^app\\.latent\\.vault\\.", ""));
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    @ArchTest
    static final ArchRule theVaultAsksNobodyWhatTimeItIs = noClasses()
            .that()
            .resideInAPackage(VAULT)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callConstructor(Date.class)
            .because("the time of day jumps, and nothing must be lost or wait for ever when it does");

    @ArchTest
    static final ArchRule theMountKnowsPathsOnly = leansOnNoneOf(MOUNT, VAULT, INDEXER, GATEWAY, GALLERY, APP, TESTKIT)
            .because("it mounts any Path, and is tested on plain folders");

    @ArchTest
    static final ArchRule onlyOneDriverKnowsJnr = noClasses()
            .that()
            .resideOutsideOfPackage("app.latent.mount.jnr")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jnr..", "ru.serce..", "com.kenai..")
            .because("it is a fallback, and nothing else may come to need it");

    @ArchTest
    static final ArchRule operationsKnowNoDriver = noClasses()
            .that()
            .resideInAnyPackage("app.latent.mount.ops", "app.latent.mount.node", "app.latent.mount.host")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.latent.mount.kernel", "app.latent.mount.jnr", "app.latent.mount.driver")
            .because("both drivers stand on the same operations");

    @ArchTest
    static final ArchRule theIndexerKnowsPathsOnly =
            leansOnNoneOf(INDEXER, VAULT, MOUNT, GATEWAY, GALLERY, APP, TESTKIT).because("it indexes any Path");

    @ArchTest
    static final ArchRule theIndexerMakesNoSystemCalls = noClasses()
            .that()
            .resideInAPackage(INDEXER)
            .should()
            // Keeps keys on every system, and out of the swap where it can.
            .dependOnClassesThat(resideInAnyPackage(NATIVE).and(not(equivalentTo(SecretMemory.class))))
            .because("decoders come to it as an ImageScaler");

    @ArchTest
    static final ArchRule theGatewayKnowsPathsOnly = leansOnNoneOf(
                    GATEWAY, NATIVE, VAULT, MOUNT, INDEXER, GALLERY, APP, TESTKIT)
            .because("it serves any Path, and pages come to it as a Route");

    @ArchTest
    static final ArchRule theGallerySearchesAndServes = leansOnNoneOf(GALLERY, NATIVE, VAULT, MOUNT, APP, TESTKIT)
            .because("it shows what the indexer knows through the gateway's server");

    @ArchTest
    static final ArchRule onlyTheAppWires = noClasses()
            .that()
            .resideOutsideOfPackage(APP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(APP)
            .because("parts are assembled in one visible place");

    @ArchTest
    static final ArchRule foreignFunctionsAreInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage(NATIVE)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.foreign.Linker")
            .because("every native call is reviewed in the native module");

    @ArchTest
    static final ArchRule randomnessIsCryptographic = noClasses()
            .that()
            .resideOutsideOfPackage(TESTKIT)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)")
            .because("a predictable number has become a broken key before");

    @ArchTest
    static final ArchRule onlyOneClassOfTheApiHandsOutThumbnails = noClasses()
            .that()
            .resideInAPackage(GALLERY)
            .and()
            .doNotHaveSimpleName("Handout")
            .should()
            .callMethod(PhotoSearch.class, "thumbnail", String.class, ThumbnailSize.class)
            .because("who is shown photos with a watermark gets none without it");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("app.latent.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyPackageSaysThatNullIsTheException = classes()
            .should(new ArchCondition<>("reside in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
                }
            })
            .because("NullAway looks at nothing else");

    private static ClassesShouldConjunction leansOnNoneOf(String part, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(part)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }
}

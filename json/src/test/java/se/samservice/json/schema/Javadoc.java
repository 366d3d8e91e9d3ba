package se.samservice.json.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import se.samservice.ServiceDataset;

/** What the types of the core and their accessors are said to be in the source, as plain text for readers of JSON. */
final class Javadoc {

    private static final Path SOURCES = Path.of("../core/src/main/java");

    private final Map<String, String> texts = new HashMap<>();

    private Javadoc() {}

    /** Reads all sources of the core. */
    static Javadoc ofCore() {
        Javadoc javadoc = new Javadoc();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> types = sources.filter(
                            file -> file.getFileName().toString().matches("[A-Z].*\\.java"))
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(types));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                javadoc.new Reader(docs).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return javadoc;
    }

    /** What a type is: the first paragraph. */
    String of(Class<?> type) {
        return text(type.getName());
    }

    /** What an accessor gives: the first sentence, and what it says it returns. */
    String of(Method accessor) {
        Class<?> owner = accessor.getDeclaringClass();
        String key = owner.getName() + "#" + accessor.getName();
        // An overriding accessor that only narrows the type has no words of its own.
        return texts.containsKey(key)
                ? text(key)
                : Stream.of(owner.getInterfaces())
                        .map(parent -> texts.get(parent.getName() + "#" + accessor.getName()))
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No Javadoc of " + key));
    }

    private String text(String key) {
        return Optional.ofNullable(texts.get(key)).orElseThrow(() -> new IllegalStateException("No Javadoc of " + key));
    }

    /** Collects the comments of one file. */
    private final class Reader extends TreePathScanner<Void, Void> {

        private final DocTrees docs;

        Reader(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree node, Void unused) {
            comment().ifPresent(comment -> texts.put(typeName(getCurrentPath()), firstParagraph(comment)));
            return super.visitClass(node, null);
        }

        @Override
        public Void visitMethod(MethodTree node, Void unused) {
            if (node.getParameters().isEmpty()) {
                String key = typeName(getCurrentPath().getParentPath()) + "#" + node.getName();
                comment().ifPresent(comment -> texts.put(key, accessor(comment)));
            }
            return null;
        }

        private Optional<DocCommentTree> comment() {
            return Optional.ofNullable(docs.getDocCommentTree(getCurrentPath()));
        }

        private String typeName(TreePath path) {
            String name = ((ClassTree) path.getLeaf()).getSimpleName().toString();
            return path.getParentPath().getLeaf() instanceof ClassTree
                    ? typeName(path.getParentPath()) + "$" + name
                    : path.getCompilationUnit().getPackageName() + "." + name;
        }
    }

    private static String firstParagraph(DocCommentTree comment) {
        return plain(comment.getFullBody().stream()
                .takeWhile(part -> !(part instanceof StartElementTree element
                        && List.of("p", "pre").contains(element.getName().toString())))
                .toList());
    }

    private static String accessor(DocCommentTree comment) {
        String returned = comment.getBlockTags().stream()
                .filter(ReturnTree.class::isInstance)
                .map(tag -> inJsonWords(plain(((ReturnTree) tag).getDescription())))
                .collect(Collectors.joining());
        return plain(comment.getFirstSentence()) + (returned.isEmpty() ? "" : " " + capitalised(returned) + ".");
    }

    /** What is empty in Java is left out of a document; that it may be, and its bare kind, are told by other keywords. */
    private static String inJsonWords(String returned) {
        return returned.replaceAll("\\bempty\\b", "left out")
                .replaceFirst(", or left out$", "")
                .replaceFirst("^(the )?[a-z]+(, or |; |$)", "");
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String plain(List<? extends DocTree> parts) {
        return parts.stream()
                .map(Javadoc::plain)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String plain(DocTree part) {
        if (part instanceof TextTree text) {
            return text.getBody();
        }
        if (part instanceof LiteralTree code) {
            return code.getBody().getBody();
        }
        if (part instanceof LinkTree link) {
            return link.getLabel().isEmpty() ? inJson(link.getReference().getSignature()) : plain(link.getLabel());
        }
        if (part instanceof ValueTree value) {
            return constant(value.getReference().getSignature());
        }
        return "";
    }

    private static String constant(String reference) {
        return switch (reference) {
            case "#SCHEMA" -> ServiceDataset.SCHEMA;
            case "#SCHEMA_VERSION" -> ServiceDataset.SCHEMA_VERSION;
            default -> reference;
        };
    }

    /** {@code #getPersonalChannel()} is personalChannel, {@code Source} is source. */
    private static String inJson(String reference) {
        String name = reference.replaceAll(".*[#.]", "").replaceAll("\\(.*", "").replaceFirst("^get(?=[A-Z])", "");
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT)
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}

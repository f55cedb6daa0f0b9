package org.elmport.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elmport.elm.Concept;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Finding;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.CredentialResult;
import org.elmport.mapping.Provenance;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;

/**
 * Which field of a source gives which property of a credential, as the provenance says, and what is reported when a field
 * is taken away.
 */
final class CredentialExperiment implements ProfileSource {

    private final String source;
    private final SortedMap<String, SortedSet<ProfileInput.Key>> givers = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> effects = new TreeMap<>();
    private final SortedMap<String, String> examples = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<CredentialResult> whole;

    private CredentialExperiment(String source, List<CredentialResult> whole) {
        this.source = source;
        this.whole = whole;
    }

    static CredentialExperiment of(ProfileInput input, Path directory) throws Exception {
        List<CredentialResult> whole = read(input, directory, Optional.empty());
        CredentialExperiment experiment = new CredentialExperiment(input.source(), whole);
        whole.forEach(experiment::learn);
        Set<String> known = new HashSet<>();
        findings(whole).forEach(finding -> known.add(ProfileExperiment.said(finding)));
        for (ProfileInput.Key key : input.keys()) {
            List<CredentialResult> without = read(input, directory, Optional.of(key));
            findings(without)
                    .filter(finding -> !known.contains(ProfileExperiment.said(finding)))
                    .forEach(experiment::effect);
            without.forEach(experiment::learn);
        }
        return experiment;
    }

    private static List<CredentialResult> read(ProfileInput input, Path directory, Optional<ProfileInput.Key> without)
            throws Exception {
        Path folder = folder(directory, input, without);
        input.write(folder, without);
        return CredentialReading.of(input.source(), folder);
    }

    private static Path folder(Path directory, ProfileInput input, Optional<ProfileInput.Key> without)
            throws IOException {
        String name = without.map(key -> key.toString().replace(' ', '-')).orElse("whole");
        return Files.createDirectories(
                directory.resolve("credentials-" + input.source()).resolve(name));
    }

    private static java.util.stream.Stream<Finding> findings(List<CredentialResult> results) {
        return results.stream().flatMap(result -> result.findings().stream());
    }

    private void effect(Finding finding) {
        ElmPath.properties(finding.elmPath())
                .forEach(property -> effects.computeIfAbsent(property, any -> new TreeSet<>())
                        .add(ProfileExperiment.effect(finding)));
    }

    private void learn(CredentialResult result) {
        Map<String, Set<Provenance>> lines = new HashMap<>();
        for (Provenance line : result.provenance()) {
            String name = line.elmPath().substring(line.elmPath().lastIndexOf('.') + 1);
            lines.computeIfAbsent(name + "=" + line.value(), any -> new HashSet<>())
                    .add(line);
        }
        result.value().ifPresent(credential -> walk(credential, lines));
    }

    private void walk(EuropeanDigitalCredential credential, Map<String, Set<Provenance>> lines) {
        NodeWalker.walkWhole(credential, new Walk(lines));
    }

    List<CredentialResult> whole() {
        return whole;
    }

    @Override
    public String name() {
        return source;
    }

    @Override
    public SortedSet<ProfileInput.Key> givers(String property) {
        return givers.getOrDefault(property, new TreeSet<>());
    }

    @Override
    public boolean gives(String property) {
        return seen.contains(property);
    }

    @Override
    public SortedSet<String> effects(String property) {
        return effects.getOrDefault(property, new TreeSet<>());
    }

    @Override
    public Optional<String> example(String property) {
        return Optional.ofNullable(examples.get(property));
    }

    /** Meets each value of a credential, below the inline nodes that it stands in. */
    private final class Walk implements NodeHandler {

        private final Map<String, Set<Provenance>> lines;
        private final Deque<PropertyDeclaration> via = new ArrayDeque<>();
        private final Deque<TypeDeclaration> open = new ArrayDeque<>();

        private Walk(Map<String, Set<Provenance>> lines) {
            this.lines = lines;
        }

        @Override
        public void startEntity(TypeDeclaration type, String id) {
            open.push(type);
        }

        @Override
        public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
            met(property, id, property.kind() == PropertyKind.CONCEPT);
            open.push(type);
            via.push(property);
        }

        @Override
        public void value(PropertyDeclaration property, String lexical, String qualifier) {
            if (open.element().javaType() != Concept.class) {
                met(property, lexical, true);
            }
        }

        @Override
        public void reference(PropertyDeclaration property, String id) {
            met(property, id, false);
        }

        @Override
        public void end() {
            open.pop();
            via.poll();
        }

        private void met(PropertyDeclaration property, String value, boolean shown) {
            seen.add(property.toString());
            if (shown) {
                examples.putIfAbsent(property.toString(), value);
            }
            Set<Provenance> candidates = lines.getOrDefault(property.name() + "=" + value, Set.of());
            Set<Provenance> exact = new HashSet<>(candidates);
            exact.removeIf(line -> !ends(line, property));
            (exact.isEmpty() ? candidates : exact).forEach(line -> give(property, line));
        }

        /** Whether the line is about this place: its path is the end of the way that leads here. */
        private boolean ends(Provenance line, PropertyDeclaration property) {
            List<String> path = ElmPath.properties(line.elmPath());
            List<String> way = new ArrayList<>(List.of(property.toString()));
            for (PropertyDeclaration outer : via) {
                way.add(0, outer.toString());
            }
            int start = way.size() - path.size();
            return !path.isEmpty()
                    && start >= 0
                    && way.subList(start, way.size()).equals(path);
        }

        private void give(PropertyDeclaration property, Provenance line) {
            Optional<ProfileInput.Key> giver = giver(line);
            if (giver.isEmpty()) {
                return;
            }
            add(property, giver.get());
            for (PropertyDeclaration outer : via) {
                if (outer.kind() != PropertyKind.EMBEDDED) {
                    return;
                }
                add(outer, giver.get());
            }
        }

        private void add(PropertyDeclaration property, ProfileInput.Key giver) {
            givers.computeIfAbsent(property.toString(), any -> new TreeSet<>()).add(giver);
        }

        private Optional<ProfileInput.Key> giver(Provenance line) {
            if (!line.defaultSetting().isEmpty()) {
                return Optional.of(new ProfileInput.Key("setting", line.defaultSetting()));
            }
            return line.source().equals(SourcePointer.NONE)
                    ? Optional.empty()
                    : Optional.of(CredentialReading.key(source, line.source()));
        }
    }
}

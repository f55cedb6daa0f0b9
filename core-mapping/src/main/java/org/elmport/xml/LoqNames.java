package org.elmport.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elmport.elm.Accreditation;
import org.elmport.elm.Namespaces;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.jspecify.annotations.Nullable;

/** The names of all elements in one version of LOQ or AMS, read once from the declarations. */
final class LoqNames {

    static final String VERSION = "xsdVersion";

    private static final Map<String, String> PREFIXES = Map.of(
            Namespaces.NEUTRAL,
            "",
            Namespaces.SKOS,
            "skos",
            Namespaces.DC,
            "dc",
            Namespaces.LOCN,
            "locn",
            Namespaces.CLV,
            "clv");
    private static final Map<ApplicationProfile, LoqNames> ALL = all();
    private static final LoqNames AMS_3_3 =
            new LoqNames(ApplicationProfile.AMS_3_1_0, AmsNamespace.V3_3_UNPROVEN.iri());

    private final ApplicationProfile profile;
    private final String namespace;
    private final XmlName[] entities;
    private final XmlName[][] properties;
    private final TypeDeclaration[][] inline;
    private final int[] containerOfType;
    private final List<XmlName> containers = new ArrayList<>();
    private final List<Map<String, TypeDeclaration>> members = new ArrayList<>();

    private LoqNames(ApplicationProfile profile, String namespace) {
        this.profile = profile;
        this.namespace = namespace;
        List<TypeDeclaration> types = ElmModel.get().types();
        entities = new XmlName[types.size()];
        properties = new XmlName[types.size()][];
        inline = new TypeDeclaration[types.size()][];
        containerOfType = new int[types.size()];
        types.forEach(this::add);
        Arrays.fill(containerOfType, -1);
        types.stream()
                .filter(type -> type.entity() && type.in(profile))
                .sorted(Comparator.comparingInt(this::place))
                .forEach(this::addRecord);
    }

    /** AMS wants accreditations first; otherwise containers come in the order of the model. */
    private int place(TypeDeclaration type) {
        boolean first = profile.family() == ApplicationProfile.Family.AMS && type.javaType() == Accreditation.class;
        return first ? -1 : type.ordinal();
    }

    private static Map<ApplicationProfile, LoqNames> all() {
        Map<ApplicationProfile, LoqNames> all = new EnumMap<>(ApplicationProfile.class);
        for (ApplicationProfile profile : ApplicationProfile.values()) {
            if (!profile.xmlNamespace().isEmpty()) {
                all.put(profile, new LoqNames(profile, profile.xmlNamespace()));
            }
        }
        return all;
    }

    static LoqNames of(ApplicationProfile profile) {
        LoqNames names = ALL.get(profile);
        if (names == null) {
            throw new IllegalArgumentException(profile + " has no XML");
        }
        return names;
    }

    /** The names of accreditations. */
    static LoqNames of(AmsNamespace namespace) {
        return namespace == AmsNamespace.V3_3_UNPROVEN ? AMS_3_3 : of(ApplicationProfile.AMS_3_1_0);
    }

    private void add(TypeDeclaration type) {
        properties[type.ordinal()] = type.properties().stream()
                .map(property -> name(property.xmlNamespace(), property.name()))
                .toArray(XmlName[]::new);
        inline[type.ordinal()] = type.properties().stream()
                .map(property -> property.range(profile).stream().findFirst().orElse(type))
                .toArray(TypeDeclaration[]::new);
    }

    private void addRecord(TypeDeclaration type) {
        entities[type.ordinal()] = name(Namespaces.NEUTRAL, type.element());
        containerOfType[type.ordinal()] = container(type);
    }

    private int container(TypeDeclaration type) {
        int last = containers.size() - 1;
        if (last < 0 || !containers.get(last).local().equals(type.container())) {
            containers.add(name(Namespaces.NEUTRAL, type.container()));
            members.add(new HashMap<>());
            last++;
        }
        members.get(last).put(type.element(), type);
        return last;
    }

    private XmlName name(String declared, String local) {
        String actual = Namespaces.NEUTRAL.equals(declared) ? namespace : declared;
        return new XmlName(actual, PREFIXES.getOrDefault(declared, ""), local);
    }

    ApplicationProfile profile() {
        return profile;
    }

    /** The namespace of the root and of all that has no prefix. */
    String namespace() {
        return namespace;
    }

    /** The element around all containers. */
    String root() {
        return profile.family() == ApplicationProfile.Family.AMS ? "Accreditations" : "Courses";
    }

    /** What people call the profile, with its version. */
    String title() {
        return profile.family() + " " + profile.version();
    }

    /** Whether the records of a container come class by class. */
    boolean byClass() {
        return profile.family() == ApplicationProfile.Family.AMS;
    }

    /** The element of a property. */
    XmlName of(PropertyDeclaration property) {
        return properties[property.owner().ordinal()][property.index()];
    }

    /** The property of a class by its element; none when the class has no such element. */
    @Nullable
    PropertyDeclaration property(TypeDeclaration type, @Nullable String namespace, String local) {
        PropertyDeclaration property = type.property(local).orElse(null);
        if (property == null || property.cardinality(profile).absent()) {
            return null;
        }
        return of(property).namespace().equals(namespace) ? property : null;
    }

    /** The class of the nodes that stand in the element of a property. */
    TypeDeclaration inline(PropertyDeclaration property) {
        return inline[property.owner().ordinal()][property.index()];
    }

    /** The element of a record. */
    XmlName of(TypeDeclaration type) {
        return entities[type.ordinal()];
    }

    /** The place of the container of a class of records, from 0; -1 for classes that stand inline only. */
    int containerOf(TypeDeclaration type) {
        return containerOfType[type.ordinal()];
    }

    /** The containers, in the order of the document. */
    List<XmlName> containers() {
        return containers;
    }

    /** The place of a container by its name, or -1. */
    int container(String local) {
        for (int i = 0; i < containers.size(); i++) {
            if (containers.get(i).local().equals(local)) {
                return i;
            }
        }
        return -1;
    }

    /** The class of a record by its element in a container. */
    @Nullable
    TypeDeclaration member(int container, @Nullable String namespaceOfRecord, String local) {
        return this.namespace.equals(namespaceOfRecord) ? members.get(container).get(local) : null;
    }
}

package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.ElmNode;
import org.elmport.elm.LangString;
import org.elmport.elm.Link;
import org.elmport.elm.Notation;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.mapping.GraphNode.Member;

/** Nodes that are no entities, as trees. */
final class GraphNodes {

    private GraphNodes() {}

    static GraphNode of(ElmNode node) {
        TypeDeclaration type = ElmModel.get().type(node.getClass());
        List<Member> members = new ArrayList<>();
        for (PropertyDeclaration property : type.properties()) {
            property.values(node).forEach(value -> members.add(member(property, value)));
        }
        return new GraphNode(type, type.identifier(node), members);
    }

    private static Member member(PropertyDeclaration property, Object value) {
        if (value instanceof ElmNode node) {
            return Member.node(property, of(node));
        }
        if (value instanceof LangString text) {
            return Member.value(property, text.value(), text.language());
        }
        if (value instanceof Notation notation) {
            return Member.value(property, notation.value(), notation.type().orElse(""));
        }
        return value instanceof Link<?> link
                ? Member.reference(property, link.id())
                : Member.value(property, value.toString(), "");
    }
}

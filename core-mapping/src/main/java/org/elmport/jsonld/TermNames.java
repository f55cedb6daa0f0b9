package org.elmport.jsonld;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.List;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;

/** The names of all terms and types, with their bytes kept, and the forms of what is an IRI. */
final class TermNames {

    static final TermNames INSTANCE = new TermNames();

    private final SerializableString[] types;
    private final SerializableString[][] terms;
    private final IriForm[][] iriForms;

    private TermNames() {
        List<TypeDeclaration> declared = ElmModel.get().types();
        types = new SerializableString[declared.size()];
        terms = new SerializableString[declared.size()][];
        iriForms = new IriForm[declared.size()][];
        for (TypeDeclaration type : declared) {
            types[type.ordinal()] = new SerializedString(type.name());
            terms[type.ordinal()] = type.properties().stream()
                    .map(property -> new SerializedString(property.term()))
                    .toArray(SerializableString[]::new);
            iriForms[type.ordinal()] =
                    type.properties().stream().map(IriForm::of).toArray(IriForm[]::new);
        }
    }

    SerializableString of(TypeDeclaration type) {
        return types[type.ordinal()];
    }

    IriForm iriForm(PropertyDeclaration property) {
        return iriForms[property.owner().ordinal()][property.index()];
    }

    SerializableString of(PropertyDeclaration property) {
        return terms[property.owner().ordinal()][property.index()];
    }
}

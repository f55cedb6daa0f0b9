package org.elmport.elm.declaration;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import org.elmport.elm.Concept;
import org.elmport.elm.DateTime;
import org.elmport.elm.Duration;
import org.elmport.elm.LangString;
import org.elmport.elm.Link;
import org.elmport.elm.Notation;

/** What the Java type of a field says about a property. */
record FieldShape(boolean many, PropertyKind kind, Datatype datatype, Class<?> valueType) {

    static FieldShape of(Field field) {
        Type type = field.getGenericType();
        boolean many = List.class.equals(field.getType());
        Type item = many ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        if (item instanceof ParameterizedType link && Link.class.equals(link.getRawType())) {
            return new FieldShape(
                    many, PropertyKind.LINK, Datatype.ANY_URI, (Class<?>) link.getActualTypeArguments()[0]);
        }
        Class<?> value = (Class<?>) item;
        return new FieldShape(many, kind(value), datatype(value), value);
    }

    private static PropertyKind kind(Class<?> value) {
        if (LangString.class.equals(value)) {
            return PropertyKind.TEXT;
        }
        if (Notation.class.equals(value)) {
            return PropertyKind.NOTATION;
        }
        if (Concept.class.equals(value)) {
            return PropertyKind.CONCEPT;
        }
        return value.isAnnotationPresent(ElmClass.class) ? PropertyKind.EMBEDDED : PropertyKind.LITERAL;
    }

    private static Datatype datatype(Class<?> value) {
        if (LangString.class.equals(value)) {
            return Datatype.LANG_STRING;
        }
        if (DateTime.class.equals(value)) {
            return Datatype.DATE_TIME;
        }
        if (Duration.class.equals(value)) {
            return Datatype.DURATION;
        }
        if (BigDecimal.class.equals(value)) {
            return Datatype.DECIMAL;
        }
        if (Long.class.equals(value)) {
            return Datatype.INTEGER;
        }
        return Boolean.class.equals(value) ? Datatype.BOOLEAN : Datatype.STRING;
    }
}

package dz.mujamma.ejb.personnel.file;

import dz.mujamma.ejb.file.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a wilaya by its code, its Arabic or French name, or both together as in "16 - Alger". */
public final class WilayaNames {
    private static final Pattern CODE_AND_NAME = Pattern.compile("0*([0-9]{1,2})(?:\\s*[-–:./]?\\s*(\\D.*))?");
    private static final Pattern WORD_WILAYA = Pattern.compile("^(?:wilayade|wilayad|wilaya|ولايه)");

    private final Map<Integer, Integer> byCode = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();

    public WilayaNames(Collection<Name> wilayas) {
        for (Name wilaya : wilayas) {
            byCode.put(Integer.valueOf(wilaya.code()), wilaya.id());
            byName.put(Spelling.key(wilaya.ar()), wilaya.id());
            byName.put(Spelling.key(wilaya.fr()), wilaya.id());
        }
    }

    /** A wilaya as the reference data has it. */
    public record Name(int id, String code, String ar, String fr) {}

    public Optional<Integer> find(String text) {
        Matcher matcher = CODE_AND_NAME.matcher(text);
        if (!matcher.matches()) {
            return byName(text);
        }
        Optional<Integer> coded = Optional.ofNullable(byCode.get(Integer.valueOf(matcher.group(1))));
        String name = matcher.group(2);
        return name == null ? coded : coded.filter(id -> byName(name).equals(coded));
    }

    private Optional<Integer> byName(String text) {
        String key = Spelling.key(text);
        Integer id = byName.get(key);
        return Optional.ofNullable(
                id != null ? id : byName.get(WORD_WILAYA.matcher(key).replaceFirst("")));
    }
}

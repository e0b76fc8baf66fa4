package dz.mujamma.ejb.career.condition;

import java.util.List;

/**
 * Why an act may not be taken, or why that is in doubt.
 *
 * @param condition id of the condition
 * @param key of the sentence
 * @param article the text it rests on, or an empty text
 * @param unverified it only warns because its text was not seen and the body has not fixed it either
 */
public record Finding(String condition, String key, List<Object> arguments, String article, boolean unverified) {
    public Finding {
        arguments = List.copyOf(arguments);
    }
}

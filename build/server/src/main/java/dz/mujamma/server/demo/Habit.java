package dz.mujamma.server.demo;

/** What a person of the demo is doing about leave on the day the demo is made. */
enum Habit {
    /** Has rights left, nothing under way: free to try the product. */
    SAVING,
    AT_WORK,
    AWAY_TODAY,
    WAITING_FOR_ANSWER,
    LEAVING_SOON
}

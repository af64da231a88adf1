// What was tried and how it ended, for the table and the last line.
export class Checks {
  #rows = [];

  /** Runs one and prints its line. It fails by throwing, or by naming what is wrong: a text or a list of them. */
  async run(name, check) {
    try {
      this.note(name, (await check()) ?? []);
    } catch (error) {
      this.note(name, error.stack ?? String(error));
    }
  }

  note(name, wrong) {
    const problems = [wrong].flat();
    this.#rows.push({ name, failed: problems.length > 0 });
    console.log(`${problems.length > 0 ? "✗" : "✓"} ${name}`);
    for (const problem of problems) console.log(`    ${problem}`);
  }

  /** The last line; whether all is well. */
  end() {
    const failed = this.#rows.filter((row) => row.failed);
    for (const { name } of failed) console.log(`failed: ${name}`);
    console.log(`${this.#rows.length - failed.length} passed, ${failed.length} failed, 0 skipped`);
    return failed.length === 0;
  }
}

/** How the range of a total is made, and when two candidates differ. */
export function Ranges() {
  return (
    <div className="max-w-3xl space-y-3">
      <p>
        Every factor has a central value, a low and a high. Each is moved to its ends alone, the others stay central,
        and the effect on the figure is noted. The range of the figure is the root of the sum of the squares of these
        effects, below and above. It assumes that factors are independent, so it is narrower than all worst cases added
        up. A figure of your own has no range.
      </p>
      <p>
        The difference between two candidates gets a range of its own, in which a factor that moves both moves the
        difference only by what it moves one more than the other. Two candidates are told apart when that whole range
        lies on one side of zero. If it does not, the page says so, and names the factor on which the difference rests
        most.
      </p>
      <p>Lines that you switch off count in neither total nor range.</p>
    </div>
  )
}

#!/usr/bin/env python3
"""Prints what mountbench.py has written with --json: the first round, and the medians of the others. More is better."""
import json
import statistics
import sys


def table(title, pick, got):
    peers = [name for name in got if name != "latent"]
    print(f"\n| {title} | {' | '.join(peers)} | latent | latent / best other |\n|---|{'---|' * (len(peers) + 2)}")
    for row, ours in got["latent"].items():
        theirs = [pick(got[peer][row]) for peer in peers]
        mine = pick(ours)
        print(f"| {row} | {' | '.join(f'{it:.0f}' for it in theirs)} | {mine:.0f} | {mine / max(theirs):.2f} |")


with open(sys.argv[1]) as file:
    measured = json.load(file)
rounds = len(next(iter(measured["latent"].values())))
table("first round", lambda values: values[0], measured)
if rounds > 1:
    table(f"median of {rounds - 1} more", lambda values: statistics.median(values[1:]), measured)

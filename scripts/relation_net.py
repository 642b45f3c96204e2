"""The network of relations as it learns, in PyTorch; catalog/extract/trained/network.py reads with its numbers."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from catalog.extract.trained.network import FAR, LANGUAGES, WIDE, step_of
from catalog.extract.trained.relations import CHECKS, DATES, DEEDS
from catalog.extract.trained.seen import HERE, KINDS, STANDINGS

KINDS_OF = {"deeds": len(DEEDS), "checks": len(CHECKS), "dates": len(DATES)}
SORTS = tuple(KINDS_OF)
HEADS = {"people": 2, "recordings": 3, "dates": 1}
"""For how many of the sorts each is asked by itself: people for deeds and for checks."""
NEVER = -1e9
SPELLED = 5
"""The first signs of a word are how it is written."""
WIDTH, ASKED = 96, 48
"""Numbers of a word, and of what it asks of people, recordings and dates."""
DROPPED = 0.45
"""How many of its numbers are left out in training."""
UNSPELLED, UNKNOWN, UNSIGNED = 0.2, 0.1, 0.1
"""How often in training a word is hidden behind its ending, wholly, and each of its other signs."""


def padded(rows, width, fill=0):
    """Rows of rows of numbers as one array."""
    longest = max(1, *(len(row) for row in rows))
    out = np.zeros((len(rows), longest, width), dtype=np.int64)
    out[:, :, 0] = fill
    for n, row in enumerate(rows):
        if row:
            out[n, : len(row)] = row
    return torch.from_numpy(out)


class Batch:
    """Some samples side by side."""

    def __init__(self, samples):
        self.samples = samples
        most = max(len(s) for sample in samples for s in sample.signs)
        self.spelled = padded([s.spelled for s in samples], SPELLED)
        self.signs = padded([[w + [0] * (most - len(w)) for w in s.signs] for s in samples], most)
        self.marks = padded([s.marks for s in samples], 3)
        self.line_of = padded([[(n,) for n in s.line_of] for s in samples], 1, -1)[..., 0]
        self.language = torch.tensor([s.language for s in samples])
        self.people = padded([s.people for s in samples], 6, -2)
        self.recordings = padded([s.recordings for s in samples], 6, -2)
        self.dates = padded([s.dates for s in samples], 4, -2)
        self.sizes = [max(1, *(s.sizes[n] for s in samples)) for n in range(3)]
        self.weight = torch.tensor([s.weight for s in samples])


class Net(nn.Module):
    """What catalog/extract/trained/network.py reads with, as it learns."""

    def __init__(self, signs, said):
        super().__init__()
        self.sign = nn.Embedding(signs, WIDTH, padding_idx=0)
        self.spoken, self.dated = nn.Embedding(3, WIDTH), nn.Embedding(2, WIDTH)
        self.kind = nn.Embedding(len(KINDS), WIDTH)
        self.language = nn.Embedding(len(LANGUAGES), WIDTH)
        for table in (self.sign, self.spoken, self.kind, self.dated, self.language):
            nn.init.normal_(table.weight, std=0.1)
        self.sign.weight.data[0] = 0  # what is no sign says nothing
        self.drop, self.norm = nn.Dropout(DROPPED), nn.LayerNorm(WIDTH)
        self.wide = nn.ModuleList([nn.Conv1d(WIDTH, 2 * WIDTH, 3, padding=far, dilation=far) for far in WIDE])
        self.norms = nn.ModuleList([nn.LayerNorm(WIDTH) for _ in WIDE])
        self.tell, self.telling = nn.Linear(WIDTH, 64), nn.Linear(64, sum(KINDS_OF.values()))
        self.telling.bias.data.fill_(-4.0)
        self.ask = nn.ModuleDict({name: nn.Linear(WIDTH, n * ASKED) for name, n in HEADS.items()})
        self.answer = nn.ModuleDict({name: nn.Linear(WIDTH, n * ASKED) for name, n in HEADS.items()})
        self.nobody, self.no_date = nn.Linear(WIDTH, 2), nn.Linear(WIDTH, 1)
        self.far = nn.ModuleDict({name: nn.Embedding(2 * FAR + 3, n) for name, n in HEADS.items()})
        self.role = nn.ModuleDict({name: nn.Embedding(said, HEADS[name] * ASKED) for name in ("people", "recordings")})
        self.standing, self.stands = nn.Embedding(STANDINGS, 3 * ASKED), nn.Embedding(STANDINGS, 3)
        for table in (*self.far.values(), *self.role.values(), self.standing, self.stands):
            nn.init.normal_(table.weight, std=0.05)

    def read(self, batch):
        """The numbers of all words."""
        spelled, signs = batch.spelled, batch.signs
        if self.training:
            spelled, shape = spelled.clone(), spelled.shape[:2]
            spelled[..., 0].masked_fill_((torch.rand(shape) < UNSPELLED) & (spelled[..., 0] > 0), 1)
            spelled = spelled.masked_fill((torch.rand(shape) < UNKNOWN)[..., None] & (spelled > 0), 1)
            signs = signs.masked_fill(torch.rand(signs.shape) < UNSIGNED, 0)
        x = self.sign(spelled).sum(2) + self.sign(signs).sum(2) + self.language(batch.language)[:, None]
        for n, table in enumerate((self.spoken, self.kind, self.dated)):
            x = x + table(batch.marks[..., n])
        there = (batch.line_of >= 0)[..., None]
        x = self.drop(self.norm(x)) * there
        for wide, norm in zip(self.wide, self.norms, strict=True):
            x = norm(x + self.drop(functional.glu(wide(x.transpose(1, 2)).transpose(1, 2), -1))) * there
        return x, there

    def scores(self, name, x, batch, those, role=None):
        """How well each word and each of those fit, for each sort of relation."""
        rows, heads = torch.arange(len(x))[:, None], self.ask[name].out_features // ASKED
        own = (x[rows, those[..., 1]] + x[rows, those[..., 2]]) / 2
        answer = self.answer[name](own) + (0 if role is None else role)
        asked = self.ask[name](x).view(*x.shape[:2], heads, ASKED)
        answer = answer.view(*own.shape[:2], heads, ASKED)
        score = torch.einsum("bthq,bmhq->bhtm", asked, answer) / ASKED**0.5
        return score, batch.line_of[:, None, :, None] == those[:, None, None, :, 0]

    def steps(self, name, those, size):
        """What the distance from each word says."""
        at = torch.arange(size)[None, :, None]
        first, last = those[:, None, :, 1], those[:, None, :, 2]
        away = torch.where(at < first, first - at, torch.where(at > last, last - at, 0))
        return self.far[name](step_of(away)).permute(0, 3, 1, 2)

    def forward(self, batch):
        """The rates of all relations, by sort."""
        x, there = self.read(batch)
        tells = functional.softplus(self.telling(self.drop(functional.relu(self.tell(x))))) * there
        tells = dict(zip(SORTS, tells.split(list(KINDS_OF.values()), -1), strict=True))
        shares, about = self.shares(x, batch), self.about(x, batch)
        of = {"deeds": shares[:, 0], "checks": shares[:, 1], "dates": self.days(x, batch)}
        return {
            sort: torch.einsum("btk,btc,btn->bnck", tells[sort], of[sort], about[:, n]) for n, sort in enumerate(SORTS)
        }

    def shares(self, x, batch):
        """The share that each person, or nobody, has in what each word tells."""
        people = batch.people
        role = self.role["people"](people[..., 4]) + self.role["people"](people[..., 5])
        score, same = self.scores("people", x, batch, people, role)
        score = (score + self.steps("people", people, x.shape[1])).masked_fill(~same, NEVER)
        share = torch.cat([self.nobody(x).permute(0, 2, 1)[..., None], score], -1).softmax(-1)
        who = functional.one_hot(functional.pad(people[..., 3], (1, 0)), batch.sizes[1]).float()
        return torch.einsum("bhtm,bmc->bhtc", share, who)

    def about(self, x, batch):
        """How surely each word is about each recording."""
        spoken = batch.recordings
        role = self.role["recordings"](spoken[..., 5]) + self.standing(spoken[..., 4])
        score, same = self.scores("recordings", x, batch, spoken, role)
        heads = spoken.clone()
        heads[..., 1] = heads[..., 2]
        steps, here = self.steps("recordings", heads, x.shape[1]), (spoken[..., 4] == HERE)[:, None, None]
        score = score + torch.where(here, steps, self.far["recordings"](step_of(torch.tensor(0)))[None, :, None, None])
        about = (score + self.stands(spoken[..., 4]).permute(0, 2, 1)[:, :, None]).sigmoid() * same
        number = functional.one_hot(spoken[..., 3], batch.sizes[0]).float()
        return (about[..., None] * number[:, None, None]).amax(3)

    def days(self, x, batch):
        """The share that each date has in what each word tells."""
        score, same = self.scores("dates", x, batch, batch.dates)
        score = (score + self.steps("dates", batch.dates, x.shape[1])).masked_fill(~same, NEVER)
        share = torch.cat([self.no_date(x).permute(0, 2, 1)[..., None], score], -1).softmax(-1)[:, 0, :, 1:]
        return torch.einsum("btm,bmd->btd", share, functional.one_hot(batch.dates[..., 3], batch.sizes[2]).float())


def loss_of(rates, batch):
    """Minus the logarithm of how likely all is told that is, and nothing else."""
    total = 0.0
    for sort in SORTS:
        own = rates[sort]
        cell_of = np.arange(own.numel()).reshape(own.shape)
        left, groups, spots, weights = [], [], [], []
        for b, sample in enumerate(batch.samples):
            left += [cell_of[b][cell] for kind, cells in (*sample.must, *sample.may) if kind == sort for cell in cells]
            for kind, cells in sample.must:
                if kind == sort:
                    spots += [cell_of[b][cell] for cell in cells]
                    groups += [len(weights)] * len(cells)
                    weights.append(sample.weight)
        flat = own.reshape(-1)
        untold = torch.ones_like(flat)
        untold[np.array(left, dtype=np.int64)] = 0
        total = total + (flat * untold).view(len(batch.samples), -1).sum(1) @ batch.weight
        if weights:
            rate = torch.zeros(len(weights)).index_add(0, torch.tensor(groups), flat[np.array(spots)])
            total = total - torch.tensor(weights) @ torch.log(-torch.expm1(-rate) + 1e-6)
    return total / batch.weight.sum()
